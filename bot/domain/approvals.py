"""When a second person reads a newsletter before it leaves, and a correction of it before readers do."""

from bot.domain.audiences import Audience
from bot.domain.newsletters import Topic


def needs_approval(audience: Audience, topic: Topic) -> bool:
    """Above the municipalities, and for whatever tells what the law is."""
    return audience.goes_far or topic is Topic.LAW

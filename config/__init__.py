"""Settings, logging, and the content that is shipped: answers, follow-up plan, municipalities."""

"""Prints tables of ratios, each measured within one run: `python -m tests.benchmarks [name …]`."""

import asyncio
import sys
from collections.abc import Callable, Coroutine

from tests.benchmarks import answers, audiences, delivery, network, pace, start, updates
from tests.benchmarks.measuring import Figure, table

BENCHMARKS: dict[str, tuple[str, Callable[[], Coroutine[None, None, list[Figure]]]]] = {
    "delivery": ("(a) Delivery through the ledger", delivery.figures),
    "pace": ("(b) The pace at 30 a second", pace.figures),
    "updates": ("(c) An update through all middlewares", updates.figures),
    "start": ("(d) Start", start.figures),
    "network": ("(e) The network with 100,000 people", network.figures),
    "audiences": ("(f) A newsletter to 100,000 people", audiences.figures),
    "answers": ("(g) Answers to questions nobody has tuned on", answers.figures),
}


def main() -> None:
    for name in sys.argv[1:] or BENCHMARKS:
        title, figures = BENCHMARKS[name]
        print(table(title, asyncio.run(figures())), end="\n\n", flush=True)  # noqa: T201  what it is for


if __name__ == "__main__":
    main()

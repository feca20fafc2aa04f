"""Deletions in the background, which may be planned to fail."""

from __future__ import annotations

from ..call import Call
from ..states import Plan, State


def plan_deletion(
    call: Call, resource: str, plan: Plan, seconds: float, deleting: State | None = None, *, start: float = 0.0
) -> bool:
    """Let a thing go in the background, or stay where its deletion is planned to fail.

    Args:
        call: What deletes it.
        resource: What the thing is one of.
        plan: The plan of its states.
        seconds: How long that takes.
        deleting: What state it is in meanwhile; None: the one it is in.
        start: Seconds until the deletion begins.

    Returns:
        Whether it goes.
    """
    failed = call.fake.deletion_outcome(resource)
    meanwhile = [] if deleting is None else [(start, deleting)]
    if failed is None:
        plan.change(call.now, *meanwhile)
        plan.end(call.now + start + seconds)
    else:
        plan.change(call.now, *meanwhile, (start + seconds, failed))
    return failed is None

"""Deletion in the background, which a test may plan to fail."""

from __future__ import annotations

from ..handlers.call import Call
from ..state.state_plan import Plan, State


def plan_deletion(
    call: Call, resource: str, plan: Plan, seconds: float, deleting: State | None = None, *, start: float = 0.0
) -> bool:
    """Delete a resource in the background, unless its deletion is planned to fail.

    Args:
        call: Call that deletes it.
        resource: Name of the resource, such as `pools`.
        plan: Plan of its states.
        seconds: Duration of the deletion, in seconds.
        deleting: State during the deletion. None: the state does not change.
        start: Seconds until the deletion begins.

    Returns:
        Whether the deletion will succeed.
    """
    failed = call.fake.deletion_outcome(resource)
    meanwhile = [] if deleting is None else [(start, deleting)]
    if failed is None:
        plan.change(call.now, *meanwhile)
        plan.end(call.now + start + seconds)
    else:
        plan.change(call.now, *meanwhile, (start + seconds, failed))
    return failed is None

"""The end of a wait: the goal is reached, the resource has failed, or it was deleted."""

from __future__ import annotations

from typing import Any

from ..errors.exceptions import ApiError, ModelArtsError, NotFound
from .polling import Watch
from .progress import GONE
from .states import among, describe


async def finish(watch: Watch) -> Any:
    """Poll until a wait ends, and report its end.

    Args:
        watch: The wait.

    Returns:
        The response in which the goal was reached; None if the resource was deleted as wanted.

    Raises:
        WaitFailed: The resource failed, or could not be deleted.
        WaitTimeout: The timeout has passed.
    """
    try:
        result = await (_gone(watch) if watch.goal.gone else _until(watch))
    except ModelArtsError:
        if watch.step:
            await watch.report(done=True)
        raise
    await watch.report(done=True)
    return result


async def _until(watch: Watch) -> Any:
    while True:
        try:
            seen = await watch.poll()
        except NotFound as error:
            seen = False
            _refuse_failed_order(watch)
            if not watch.settling and not watch.ordered:
                if watch.step == 0:
                    raise
                if not await watch.confirms_absence():
                    continue
                watch.state, watch.last = None, None
                raise watch.failure("was deleted") from error
        if seen and _is_reached(watch):
            return watch.last
        await watch.pause()


def _is_reached(watch: Watch) -> bool:
    """Return whether the goal is reached; raise WaitFailed if it can't be reached any more."""
    _refuse_failed_order(watch)
    state, waiter = watch.state, watch.waiter
    # If the whole resource has failed or may recover, its state is more informative than its parts.
    whole = among(state, waiter.failed) or among(state, waiter.delete_failed)
    broken = "" if whole and not among(state, watch.goal.ready) else watch.parts.broken(watch.last)
    if broken and not watch.settling:
        raise watch.failure(f"failed: {broken}")
    if among(state, watch.goal.ready):
        return watch.reached()
    watch.readings.reset()
    if not watch.settling or watch.goal.ids:
        # A new resource can't show a state from before the action.
        _refuse_end(watch)
    return False


def _refuse_failed_order(watch: Watch) -> None:
    """Raise WaitFailed if the order that carries out the action has failed."""
    if watch.order is not None and watch.order.failure:
        raise watch.failure(watch.order.failure)


def _refuse_end(watch: Watch) -> None:
    """Raise WaitFailed if the resource won't leave its state by itself."""
    state, waiter = watch.state, watch.waiter
    if (among(state, waiter.failed) or among(state, waiter.delete_failed)) and not watch.recovering:
        raise watch.failure(f"failed with state {describe(state)}")
    if among(state, waiter.stopped):
        raise watch.failure(f"was stopped with state {describe(state)}")
    if among(state, waiter.final):
        raise watch.failure(f"has ended with state {describe(state)}")
    if among(state, waiter.gone):
        raise watch.failure("was deleted")


async def _gone(watch: Watch) -> None:
    while True:
        try:
            seen = await watch.poll()
        except NotFound:
            seen, absent = False, True
        except ApiError as error:
            if error.code not in watch.waiter.deleting_codes:
                raise
            watch.hide(error)
            seen, absent = False, False
        else:
            absent = seen and bool(watch.goal.busy) and not watch.parts.busy(watch.last)
        if seen:
            broken = watch.parts.broken(watch.last)
            if broken and not watch.settling:
                raise watch.failure(f"could not be deleted: {broken}")
            if watch.stays:
                raise watch.failure(f"could not be deleted and has state {describe(watch.state)}")
            if among(watch.state, watch.waiter.gone):
                return
        if not absent:
            await watch.pause()
        elif await watch.confirms_absence():
            watch.state = GONE
            return

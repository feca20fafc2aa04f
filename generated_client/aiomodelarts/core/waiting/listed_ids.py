"""IDs of new resources that a list has, because the response to the action has only the ID of an order."""

from __future__ import annotations

from typing import Any

from ..codec.model import value_at
from ..errors.exceptions import ModelArtsError, NotFound, ServerError, WaitTimeout
from ..operation.operation import Request
from ..retry.transient_errors import is_transient
from .orders import Lister, find_item
from .readings import Stopwatch
from .waiter_spec import ActionSpec, ItemSpec


def is_only_listed(action: ActionSpec, response: object) -> bool:
    """Return whether a response lacks an ID, but has the value by which a list has it."""
    ids = [value_at(response, path) for _, path in action.ids]
    return bool(action.listed_by and value_at(response, action.listed_by)) and not all(ids)


async def listed_item(
    client: Lister, request: Request, action: ActionSpec, response: object, timeout: float, interval: float
) -> Any:
    """Read a list until it has the item of a new resource.

    Args:
        client: The client that reads the list.
        request: Request for the list.
        action: The action that created the resource.
        response: Response to the action.
        timeout: Timeout in seconds.
        interval: Seconds between two readings.

    Returns:
        The item.

    Raises:
        WaitTimeout: The timeout has passed.
        ApiError: The service refused to list the resources.
    """
    wanted, stopwatch = str(value_at(response, action.listed_by)), Stopwatch(client.clock)
    place = ".".join(action.listed_by)
    subject = f"the item with the {place} {wanted}"
    while True:
        try:
            return await find_item(client, request, ItemSpec(action.listed_by, place), wanted, subject)
        except ModelArtsError as error:
            is_missing = isinstance(error, NotFound) and error.status == 200
            if not (is_missing or is_transient(error) or isinstance(error, ServerError)):
                raise
            left = timeout - stopwatch.elapsed
            if left <= 0:
                what = f"{subject} is not in the list of {request.operation.id} after {timeout:g} s"
                raise WaitTimeout(f"{what}; find it there later", last=response) from error
        await client.clock.sleep(min(interval, left))

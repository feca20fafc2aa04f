"""Find the errors with which the fake of the service refuses each operation."""

import re
from collections.abc import Iterable, Iterator
from types import CodeType, FunctionType, ModuleType
from typing import cast

from attrs import frozen

from aiomodelarts.core.responses.error_codes import CONFLICTS, KNOWN, NOT_FOUND
from aiomodelarts.testing import behaviour
from aiomodelarts.testing.handlers.call import HANDLERS
from aiomodelarts.testing.handlers.collection import Collection

CODE = re.compile(r"ModelArts\.(\d{4,8})")
BEHAVIOUR = behaviour.__name__
FINDING = frozenset({"find"})
CLASSES = {
    400: "BadRequest",
    401: "AuthenticationFailed",
    403: "PermissionDenied",
    404: "NotFound",
    409: "Conflict",
    429: "RateLimited",
}


@frozen(order=True)
class Refusal:
    """An error code of an operation.

    Args:
        exception: Exception that the client raises.
        status: HTTP status; 0 if the reference does not list the code, so that the exception depends on the response.
        code: Error code, such as `ModelArts.2775`.
    """

    exception: str
    status: int
    code: str

    @property
    def shown_status(self) -> str:
        """Status for a table."""
        return str(self.status) if self.status else "any"


def refusals(operation_id: str) -> tuple[Refusal, ...]:
    """Return the errors of an operation, sorted by exception, status and code.

    The fake responds with the documented codes, so they are read from the code of the fake: the constants that the
    handler of the operation uses, directly or in functions that it calls.
    """
    behaviour.load()
    handler = HANDLERS.get(operation_id)
    found = _codes(handler, set()) if isinstance(handler, FunctionType) else ()
    return tuple(sorted({refusal for code in found for refusal in _read(code)}))


def _read(code: str) -> Iterator[Refusal]:
    number = int(code.partition(".")[2])
    statuses = [status for status, numbers in KNOWN.items() if number in numbers]
    if not statuses:
        yield Refusal("ApiError", 0, code)
    for status in statuses:
        yield Refusal(_exception(status, number), status, code)


def _exception(status: int, number: int) -> str:
    if number in NOT_FOUND.get(status, ()):
        return "NotFound"
    if number in CONFLICTS.get(status, ()):
        return "Conflict"
    return CLASSES.get(status, "ServerError")


def _codes(value: object, seen: set[int]) -> Iterator[str]:
    """Yield the error codes in a value: a constant or a function of the fake."""
    if isinstance(value, str):
        yield from (match[0] for match in CODE.finditer(value))
    elif isinstance(value, dict):
        yield from _codes(tuple(cast("dict[object, object]", value).values()), seen)
    elif isinstance(value, tuple | list | frozenset | set):
        for part in cast("Iterable[object]", value):
            yield from _codes(part, seen)
    elif isinstance(value, FunctionType) and value.__module__.startswith(BEHAVIOUR) and id(value) not in seen:
        seen.add(id(value))
        yield from _codes_of_function(value.__code__, value.__globals__, seen)


def _codes_of_function(code: CodeType, names: dict[str, object], seen: set[int]) -> Iterator[str]:
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            yield from _codes_of_function(constant, names, seen)
        else:
            yield from _codes(constant, seen)
    for name in code.co_names:
        value = names.get(name)
        if isinstance(value, ModuleType) and value.__name__.startswith(BEHAVIOUR):
            for attribute in code.co_names:
                yield from _codes(vars(value).get(attribute), seen)
        elif isinstance(value, Collection):
            yield from _codes_of_collection(value, code.co_names, seen)
        else:
            yield from _codes(value, seen)


def _codes_of_collection(collection: Collection, called: Iterable[str], seen: set[int]) -> Iterator[str]:
    """Yield the codes for unknown IDs: those of the parent in any case, those of the resource if it is looked up."""
    if FINDING.intersection(called):
        yield collection.missing[1]
    if collection.within is not None:
        yield from _codes_of_collection(collection.within, FINDING, seen)

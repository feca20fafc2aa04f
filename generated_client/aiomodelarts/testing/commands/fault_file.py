"""What `--faults` says: a share of all calls, or a file of planned failures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from ..scripting.planned_failures import Failure, chance_of
from ..scripting.recorded_calls import ANY
from ..spec.bounded_parsing import read_document

if TYPE_CHECKING:
    from ..fake import FakeModelArts

SHARE = re.compile(r"(\d+(?:\.\d+)?)%")
# What a failure has besides `operation` and `share`: arguments of `FakeModelArts.fail`, each with what it takes.
FIELDS: dict[str, tuple[tuple[type, ...], str]] = {
    "code": ((str,), "text in quotes"),
    "headers": ((dict,), "names with values"),
    "latency": ((int, float), "seconds"),
    "message": ((str,), "text in quotes"),
    "reset": ((bool,), "true or false"),
    "status": ((int,), "a status such as 429"),
    "times": ((int,), "a whole number"),
}


def plan_faults(fake: FakeModelArts, given: str, seed: int) -> None:
    """Let a fake fail by chance or as a file says.

    Chance is of this process alone. What comes a number of times is planned as by `FakeModelArts.fail`, for all
    processes with the same state.

    Args:
        fake: What fails.
        given: A share such as `5%`, or a path to YAML or JSON: a list of failures with an `operation` (`*` for any)
            and what `FakeModelArts.fail` takes, or `share: 5%` instead of `times` for chance.
        seed: Where chance begins.

    Raises:
        ValueError: It can't be understood.
        OSError: The file can't be read.
    """
    if given.endswith("%"):
        fake.failures.options.append(chance_of(_share(given), (), seed, ANY))
        return
    content = read_document(given)
    if not isinstance(content, list):
        raise ValueError(f"{given} is no list of failures")
    for number, entry in enumerate(cast("list[Any]", content), 1):
        try:
            _plan(fake, entry, seed + number)
        except ValueError as error:
            raise ValueError(f"{given}, failure {number}: {error}") from error


def _plan(fake: FakeModelArts, entry: object, seed: int) -> None:
    if not isinstance(entry, dict):
        raise ValueError(f"{entry!r} is no failure")  # it is about the value in a file
    fields = dict(cast("dict[str, Any]", entry))
    operation, share = str(fields.pop("operation", ANY)), fields.pop("share", None)
    if unknown := sorted(str(name) for name in fields.keys() - FIELDS.keys()):
        raise ValueError(f"there is no {', '.join(unknown)}; choose from operation, share, {', '.join(FIELDS)}")
    for name, value in fields.items():
        kinds, wanted = FIELDS[name]
        if not isinstance(value, kinds) or isinstance(value, bool) != (bool in kinds):
            raise ValueError(f"{name} is {value!r}; give {wanted}")
    if "headers" in fields:
        fields["headers"] = {str(name): str(value) for name, value in fields["headers"].items()}
    if share is None:
        fake.fail(operation, **fields)
    elif "times" in fields:
        raise ValueError("give one of share and times")
    else:
        failures = (Failure(**fields),) if fields else ()
        fake.failures.options.append(chance_of(_share(str(share)), failures, seed, operation))


def _share(text: str) -> float:
    found = SHARE.fullmatch(text)
    if found is None or float(found[1]) > 100:
        raise ValueError(f"{text} is no share; give one such as 5%")
    return float(found[1]) / 100

"""Failures of the option `--faults`: a share of all calls, or a file of planned failures."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, cast

from ..scripting.planned_failures import Failure, chance_of
from ..scripting.recorded_calls import ANY
from ..spec.bounded_parsing import read_document

if TYPE_CHECKING:
    from ..fake import FakeModelArts

NUMBER = re.compile(r"\d*\.?\d+")
SHARE = re.compile(r"(\d+(?:\.\d+)?)%")
# Fields of a failure besides `operation` and `share`: arguments of `FakeModelArts.fail`, with their types.
FIELDS: dict[str, tuple[tuple[type, ...], str]] = {
    "code": ((str,), "a string in quotes"),
    "headers": ((dict,), "names with values"),
    "latency": ((int, float), "a number of seconds"),
    "message": ((str,), "a string in quotes"),
    "reset": ((bool,), "true or false"),
    "status": ((int,), "a status such as 429"),
    "times": ((int,), "an integer"),
}


def plan_faults(fake: FakeModelArts, given: str, seed: int) -> None:
    """Plan random failures, or the failures in a file.

    Random failures apply only to this process. Failures with a number of times are planned like those of
    `FakeModelArts.fail`, for all processes with the same state.

    Args:
        fake: Fake whose calls fail.
        given: Share of the calls, such as `5%`, or path of a YAML or JSON file with a list of failures. Each failure
            has an `operation` (`*` for any) and arguments of `FakeModelArts.fail`, or `share: 5%` instead of `times`
            for random failures.
        seed: Seed of the random numbers.

    Raises:
        ValueError: The share or the file is invalid.
        OSError: The file can't be read.
    """
    if given.endswith("%"):
        fake.failures.options.append(chance_of(_share(given), (), seed, ANY))
        return
    try:
        content = read_document(given)
    except FileNotFoundError as error:
        if NUMBER.fullmatch(given):
            raise ValueError(f"{given} is neither a share nor an existing file; write a share as 5%") from error
        raise
    if not isinstance(content, list):
        raise ValueError(f"{given} isn't a list of failures")
    for number, entry in enumerate(cast("list[Any]", content), 1):
        try:
            _plan(fake, entry, seed + number)
        except ValueError as error:
            raise ValueError(f"{given}, failure {number}: {error}") from error


def _plan(fake: FakeModelArts, entry: object, seed: int) -> None:
    if not isinstance(entry, dict):
        raise ValueError(
            f"{entry!r} isn't a failure; write fields with values"
        )  # not a TypeError: the value comes from a file
    fields = dict(cast("dict[str, Any]", entry))
    operation, share = str(fields.pop("operation", ANY)), fields.pop("share", None)
    if unknown := sorted(str(name) for name in fields.keys() - FIELDS.keys()):
        raise ValueError(f"unknown field {', '.join(unknown)}; choose from operation, share, {', '.join(FIELDS)}")
    for name, value in fields.items():
        kinds, wanted = FIELDS[name]
        if not isinstance(value, kinds) or isinstance(value, bool) != (bool in kinds):
            raise ValueError(f"{name} is {value!r}; write {wanted}")
    if "headers" in fields:
        fields["headers"] = {str(name): str(value) for name, value in fields["headers"].items()}
    if share is None:
        fake.fail(operation, **fields)
    elif "times" in fields:
        raise ValueError("write either share or times")
    else:
        failures = (Failure(**fields),) if fields else ()
        fake.failures.options.append(chance_of(_share(str(share)), failures, seed, operation))


def _share(text: str) -> float:
    found = SHARE.fullmatch(text)
    if found is None or float(found[1]) > 100:
        raise ValueError(f"{text} isn't a share of 0% to 100%, such as 5%")
    return float(found[1]) / 100

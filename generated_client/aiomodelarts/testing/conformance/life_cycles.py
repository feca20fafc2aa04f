"""Life cycles of the resources that `--write` creates and deletes, from `life_cycles.yaml`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from importlib.resources import files
from typing import Any, cast

import yaml
from attrs import frozen

from ...core.codec.model import value_at
from ..scripting.recorded_calls import known_operation
from .settings import Settings

REFERENCE = re.compile(r"\$\{(\w+)\.([\w.-]+)\}")
EXPENSIVE = "expensive"
"""Beginning of the names of life cycles that cost money from the first minute."""
PREFIX = "ma-conform"  # with the stamp, at most 20 characters, the limit of the shortest names
NO_OPERATION = frozenset({"as", "wait", "shows", "undo"})


@frozen
class Step:
    """A call of a life cycle.

    Args:
        operation: Operation to call.
        arguments: Arguments of the call; strings may refer to earlier responses.
        saved: Name of the response for later steps; empty: it is not saved.
        wait: Arguments of the wait after the call. None: no wait.
        shows: Expected values in the response by dotted path.
        undo: Steps that delete the created resource; the last one is the deletion itself.
    """

    operation: str
    arguments: Mapping[str, Any]
    saved: str
    wait: Mapping[str, Any] | None
    shows: Mapping[str, Any]
    undo: tuple[Step, ...]


class Unknown(Exception):
    """A string refers to a value that no response contains.

    Args:
        name: Name of the response.
        path: Path in the response.
    """

    def __init__(self, name: str, path: str) -> None:
        self.name = name
        self.path = path
        super().__init__(f"{name}.{path} is unknown")


@cache
def life_cycles() -> Mapping[str, tuple[Step, ...]]:
    """Return all life cycles by name."""
    text = files("aiomodelarts.testing.conformance").joinpath("life_cycles.yaml").read_text(encoding="utf-8")
    content = cast("dict[str, list[dict[str, Any]]]", yaml.safe_load(text))
    return {name: tuple(map(_step, rows)) for name, rows in content.items()}


def _step(row: dict[str, Any]) -> Step:
    [operation] = [known_operation(name) for name in row if name not in NO_OPERATION]
    undo = tuple(map(_step, row.get("undo", [])))
    return Step(operation, row[operation], row.get("as", ""), row.get("wait"), row.get("shows", {}), undo)


def names_of(settings: Settings) -> dict[str, str]:
    """Return the values of `run` for the arguments of steps.

    Args:
        settings: Settings of the run.
    """
    name = f"{PREFIX}-{settings.stamp}"
    known = {
        "name": name,
        "dataset": name.replace("-", "_"),
        "changed": "changed by the conformance runner",
        "bucket": settings.bucket,
        "bucket_url": f"https://{settings.bucket}.obs.{settings.region}.otc.t-systems.com",
    }
    parts = {
        "vpc": settings.vpc,
        "subnet": settings.subnet,
        "security-group": settings.security_group,
        "key-pair": settings.key_pair,
        "disk": settings.disk,
        "public-ip": settings.public_ip,
    }
    known |= {option: value for option, value in parts.items() if value}
    if not settings.image:
        return known
    organization = settings.image.rpartition("/")[0].rpartition("/")[2]
    return {**known, "image": settings.image, "organization": organization}


def filled(value: Any, known: Mapping[str, Any]) -> Any:
    """Return a value with its references replaced by the values they refer to.

    Raises:
        Unknown: A reference can't be resolved.
    """
    if isinstance(value, dict):
        return {key: filled(part, known) for key, part in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [filled(part, known) for part in cast("list[Any]", value)]
    if not isinstance(value, str):
        return value
    whole = REFERENCE.fullmatch(value)
    return _found(known, whole) if whole else REFERENCE.sub(lambda one: str(_found(known, one)), value)


def _found(known: Mapping[str, Any], reference: re.Match[str]) -> Any:
    found = value_at(known.get(reference[1]), reference[2].split("."))
    # References are to IDs and names. An empty string, `.` or `..` would change the path of a request.
    if not isinstance(found, str | int) or isinstance(found, bool) or found in ("", ".", ".."):
        raise Unknown(reference[1], reference[2])
    return found


def references(value: Any) -> Iterator[tuple[str, str]]:
    """Iterate over the references in a value.

    Yields:
        Name of a response and path in it.
    """
    for text in texts(value):
        yield from REFERENCE.findall(text)


def texts(value: Any) -> Iterator[str]:
    """Iterate over all strings in a value, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        mapping = cast("dict[str, Any]", value).values() if isinstance(value, dict) else cast("list[Any]", value)
        for part in mapping:
            yield from texts(part)


def own_values(settings: Settings) -> frozenset[str | int | float]:
    """Return the strings and numbers that the life cycles send regardless of responses.

    Args:
        settings: Settings of the run.
    """
    known = {"run": names_of(settings)}
    steps = [step for cycle in life_cycles().values() for step in cycle]
    steps += [undo for step in steps for undo in step.undo]
    found = {value for step in steps for value in _scalars(dict(step.arguments or {}))}
    return frozenset({*known["run"].values(), *(_with_names(value, known) for value in found)})


def _with_names(value: str | int | float, known: Mapping[str, Any]) -> str | int | float:
    try:
        return cast("str | int | float", filled(value, known))
    except Unknown:  # it refers to a response
        return value


def _scalars(value: Any) -> Iterator[str | int | float]:
    if isinstance(value, dict):
        for key, part in cast("dict[str, Any]", value).items():
            yield key
            yield from _scalars(part)
    elif isinstance(value, list):
        for part in cast("list[Any]", value):
            yield from _scalars(part)
    elif isinstance(value, str | int | float) and not isinstance(value, bool):
        yield value

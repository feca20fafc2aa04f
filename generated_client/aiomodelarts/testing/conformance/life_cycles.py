"""What is created and deleted with `--write`, as it stands in `life_cycles.yaml`."""

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
PREFIX = "ma-conform"  # with the stamp no longer than the 20 characters that the shortest names may have
NO_OPERATION = frozenset({"as", "wait", "shows", "undo"})


@frozen
class Step:
    """One call of a life cycle.

    Args:
        operation: What is called.
        arguments: With what; texts may refer to earlier answers.
        saved: The name of the answer for later steps; empty: none.
        wait: The arguments of the wait afterwards; None: there is none.
        shows: What the answer has to have at dotted paths.
        undo: What deletes that which the call created; the last of these calls is the deletion itself.
    """

    operation: str
    arguments: Mapping[str, Any]
    saved: str
    wait: Mapping[str, Any] | None
    shows: Mapping[str, Any]
    undo: tuple[Step, ...]


class Unknown(Exception):
    """A text refers to something that no answer told.

    Args:
        name: Which answer.
        path: Where in it.
    """

    def __init__(self, name: str, path: str) -> None:
        self.name = name
        self.path = path
        super().__init__(f"{name}.{path} is not known")


@cache
def life_cycles() -> Mapping[str, tuple[Step, ...]]:
    """All life cycles by name."""
    text = files("aiomodelarts.testing.conformance").joinpath("life_cycles.yaml").read_text(encoding="utf-8")
    content = cast("dict[str, list[dict[str, Any]]]", yaml.safe_load(text))
    return {name: tuple(map(_step, rows)) for name, rows in content.items()}


def _step(row: dict[str, Any]) -> Step:
    [operation] = [known_operation(name) for name in row if name not in NO_OPERATION]
    undo = tuple(map(_step, row.get("undo", [])))
    return Step(operation, row[operation], row.get("as", ""), row.get("wait"), row.get("shows", {}), undo)


def names_of(settings: Settings) -> dict[str, str]:
    """What steps find under `run`.

    Args:
        settings: What the run does.
    """
    name = f"{PREFIX}-{settings.stamp}"
    known = {
        "name": name,
        "dataset": name.replace("-", "_"),
        "changed": "changed by the conformance runner",
        "bucket": settings.bucket,
        "bucket_url": f"https://{settings.bucket}.obs.{settings.region}.otc.t-systems.com",
    }
    return {**known, "image": settings.image} if settings.image else known


def filled(value: Any, known: Mapping[str, Any]) -> Any:
    """A value whose references are replaced by what they refer to.

    Raises:
        Unknown: There is nothing there.
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
    # Ids and names are all that is referred to; such texts would lead elsewhere in a path.
    if not isinstance(found, str | int) or isinstance(found, bool) or found in ("", ".", ".."):
        raise Unknown(reference[1], reference[2])
    return found


def references(value: Any) -> Iterator[tuple[str, str]]:
    """What a value refers to: names of answers and paths in them."""
    for text in texts(value):
        yield from REFERENCE.findall(text)


def texts(value: Any) -> Iterator[str]:
    """All texts in a value, at any depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        mapping = cast("dict[str, Any]", value).values() if isinstance(value, dict) else cast("list[Any]", value)
        for part in mapping:
            yield from texts(part)


def own_values(settings: Settings) -> frozenset[str | int | float]:
    """What the life cycles send of their own accord, whatever an endpoint answers: texts and numbers.

    Args:
        settings: What the run does.
    """
    known = {"run": names_of(settings)}
    steps = [step for cycle in life_cycles().values() for step in cycle]
    steps += [undo for step in steps for undo in step.undo]
    found = {value for step in steps for value in _scalars(dict(step.arguments or {}))}
    return frozenset({*known["run"].values(), *(_with_names(value, known) for value in found)})


def _with_names(value: str | int | float, known: Mapping[str, Any]) -> str | int | float:
    try:
        return cast("str | int | float", filled(value, known))
    except Unknown:  # it refers to an answer
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

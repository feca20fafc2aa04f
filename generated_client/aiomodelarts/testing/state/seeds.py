"""Seeds: files with the initial state of a fake, as a list of calls or a snapshot."""

from __future__ import annotations

import asyncio
import math
import re
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from os import PathLike
from typing import TYPE_CHECKING, Any, cast

from ...core.codec.model import Model
from ...core.errors.exceptions import ModelArtsError
from ..scripting.recorded_calls import known_operation
from ..spec.bounded_parsing import is_deeper, read_document
from ..spec.bounded_yaml import DEEPEST_DOCUMENT
from .scripted_state import ScriptedState
from .snapshot import FORMAT

if TYPE_CHECKING:
    from ...modelarts import ModelArts

Seed = str | PathLike[str] | Mapping[str, Any] | list[Any]
REFERENCE = re.compile(r"\$\{([A-Za-z_][\w-]*)\.([\w.-]+)\}")
NO_OPERATIONS = frozenset({"as", "wait", "outcome", "deletion"})


def apply_seed(fake: ScriptedState, open_client: Callable[[], ModelArts], seed: Seed) -> None:
    """Bring a fake into the state that a seed describes; see `FakeModelArts.seed`.

    Other calls wait meanwhile, so that the failure of a seed undoes no call but its own.

    Args:
        fake: Fake to seed.
        open_client: Function that creates a client of the fake.
        seed: Path or content of the seed.

    Raises:
        ValueError: The seed is invalid, or a call in it fails.
        OSError: The file can't be read.
    """
    name = str(seed) if isinstance(seed, str | PathLike) else "the seed"
    content: Any = read_document(seed) if isinstance(seed, str | PathLike) else seed
    if is_deeper(content, DEEPEST_DOCUMENT):
        raise ValueError(f"{name} is nested more than {DEEPEST_DOCUMENT} levels deep")
    if isinstance(content, Mapping) and cast("Mapping[str, Any]", content).get("format") == FORMAT:
        try:
            fake.restore(dict(cast("Mapping[str, Any]", content)))
        except ValueError as error:
            raise ValueError(f"{name}: {error}" if content is not seed else str(error)) from error
        return
    if not isinstance(content, list):
        raise ValueError(f"{name} is neither a list of calls nor a snapshot")
    steps = cast("list[Any]", content)
    # In a thread, because this thread may have a running event loop.
    with ThreadPoolExecutor(1) as pool:
        pool.submit(_run_alone, fake, open_client, steps, name).result()


def _run_alone(fake: ScriptedState, open_client: Callable[[], ModelArts], steps: list[Any], name: str) -> None:
    with fake.all_or_nothing():
        before = fake.calls.total
        try:
            asyncio.run(_run_steps(fake, open_client, steps, name))
        finally:
            fake.calls.take_back(before)


async def _run_steps(fake: ScriptedState, open_client: Callable[[], ModelArts], steps: list[Any], name: str) -> None:
    known: dict[str, Any] = {}
    async with open_client() as client:
        for number, step in enumerate(steps, 1):
            try:
                await _run_step(fake, client, step, known)
            except (ModelArtsError, TypeError, ValueError) as error:
                what = next(iter(_operations(step)), "")
                raise ValueError(f"{name}, step {number}{f' ({what!s:.100})' if what else ''}: {error}") from error


async def _run_step(fake: ScriptedState, client: ModelArts, step: Any, known: dict[str, Any]) -> None:
    operations = _operations(step)
    if not isinstance(step, dict) or len(operations) > 1 or not all(isinstance(name, str) for name in operations):
        raise ValueError(
            f"{step!r:.300} isn't a step; write one operation with its arguments, wait, outcome or deletion"
        )
    given = cast("dict[str, Any]", step)
    if "as" in given and not (operations and isinstance(given["as"], str)):
        raise ValueError(f"as is {given['as']!r:.100}; write a name, in the step of an operation")
    for kind in ("outcome", "deletion"):
        for resource, states in _named(kind, given.get(kind)).items():
            several = cast("list[Any]", states) if isinstance(states, list) else [states]
            fake.plan_outcome(resource, *several, deletion=kind == "deletion")
    for operation in operations:
        arguments = _filled(_named(operation, given[operation]), known)
        response: Any = await client.call(known_operation(operation), **arguments)
        known[str(given.get("as", ""))] = response.to_dict() if isinstance(response, Model) else response
    if "wait" in given:
        fake.clock.advance(_seconds(given["wait"]))


def _operations(step: object) -> list[Any]:
    return (
        [name for name in cast("dict[Any, Any]", step) if name not in NO_OPERATIONS] if isinstance(step, dict) else []
    )


def _named(what: object, value: object) -> dict[str, Any]:
    """Return a part of a step as a dict with string keys; null is an empty dict."""
    if value is None:
        return {}
    if not isinstance(value, Mapping) or not all(isinstance(name, str) for name in cast("Mapping[object, Any]", value)):
        raise ValueError(
            f"{what} has {value!r:.100}; write names with values"
        )  # not a TypeError: the value comes from a file
    return dict(cast("Mapping[str, Any]", value))


def _seconds(value: object) -> float:
    try:
        seconds = float(str(value))
    except ValueError:
        seconds = math.nan
    if not 0 <= seconds < math.inf:
        raise ValueError(f"wait is {value!r:.100}; write 0 or more seconds")
    return seconds


def _filled(value: Any, known: dict[str, Any]) -> Any:
    """Return a copy of a value in which each `${name.field}` is replaced by a field of an earlier response."""
    if isinstance(value, dict):
        return {key: _filled(part, known) for key, part in cast("dict[str, Any]", value).items()}
    if isinstance(value, list):
        return [_filled(part, known) for part in cast("list[Any]", value)]
    found = REFERENCE.fullmatch(value) if isinstance(value, str) else None
    return value if found is None else _referenced(found[0], found[1], found[2], known)


def _referenced(reference: str, step: str, path: str, known: dict[str, Any]) -> Any:
    """Return the value of `${step.path}`; raise a ValueError if there is none, or if it is null."""
    if step not in known:
        raise ValueError(f"{reference:.100} is unknown; name an earlier step with `as: {step:.100}`")
    value: Any = known[step]
    seen = list[str]()
    for name in path.split("."):
        if not isinstance(value, dict) or name not in value:
            raise ValueError(
                f"{reference:.100} is unknown; the response of the step {step!r:.100} has no {path!r:.100}"
            )
        value = cast("dict[str, Any]", value)[name]
        seen.append(name)
        if value is None:
            null = f"{'.'.join(seen)!r:.100} is null in the response of the step {step!r:.100}"
            raise ValueError(f"{reference:.100} has no value; {null}")
    return value

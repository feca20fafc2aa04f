"""Create a resource with the settings of an existing one, and changes."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Protocol, cast

from attrs import field, frozen

from ..codec.model import Model
from ..errors.lookup_errors import NotCopyable
from ..operation.extra import Extra
from ..operation.operation import Operation, Request
from ..redaction.hidden import Hidden
from ..unset import UNSET
from .changed_fields import Path, at, merged, plain, together, value_in, with_values
from .copied_fields import Fields, taken_from, value_through

LEAST_ASTERISKS = 3
"""Minimum number of asterisks with which services mask a secret."""


class Sender(Protocol):
    """The part of a client that copying uses."""

    async def send(self, request: Request) -> Any:
        """Send a request and return the model of the response."""
        ...


@frozen
class CopySpec:
    """How to make the request for a new resource from an existing one.

    Args:
        fields: Fields of the request that are taken from the response.
        changes: Paths in the request that arguments change, by argument. A `0` means the only item of a list.
        values: Paths of lists of objects with `name` and `value`, by the argument that maps names to values.
        required: Fields that the request needs.
        refused: Fields of the response that can't be taken. They must be passed as arguments.
        needed: Paths in the request that the service needs if another path has one of these values.
        either: Paths in the request, each with those that it excludes. A change of the first of these excludes it.
    """

    fields: Fields
    changes: Mapping[str, Path]
    values: Mapping[str, Path] = field(factory=dict[str, Path])
    required: Sequence[str] = ()
    refused: Sequence[str] = ()
    needed: Sequence[tuple[Path, Path, Sequence[object]]] = ()
    either: Sequence[tuple[Path, Sequence[Path]]] = ()


async def copy_resource(
    client: Sender,
    reading: Request,
    operation: Operation,
    spec: CopySpec,
    arguments: Hidden[Mapping[str, object]],
    extra: Extra | None = None,
) -> Any:
    """Read a resource, and create another one with its settings and with changes.

    Args:
        client: The client that sends both requests.
        reading: Request that reads the resource.
        operation: Operation that creates a resource.
        spec: How to make the request for the new resource.
        arguments: Changes by argument: fields of the request, and the arguments in `changes` and `values` of the spec.
        extra: Query parameters, body fields and headers of the creation that the operation does not describe, or None.

    Returns:
        The response to the creation.

    Raises:
        NotCopyable: The service did not return a setting that the new resource needs. Nothing was created.
    """
    copied = _Copy(spec, arguments, Hidden(await client.send(reading)))
    body = Hidden(copied.body())
    if problem := next(copied.problems(body), ""):
        source = "/".join(str(value) for value in reading.path_values.values())
        raise NotCopyable(f"{reading.operation.resource} {source} can't be copied: {problem}", operation=operation.id)
    return await client.send(Request(operation, body=body, extra=extra))


class _Copy:
    """The settings of a resource, with changes."""

    def __init__(self, spec: CopySpec, arguments: Hidden[Mapping[str, object]], response: Hidden[object]) -> None:
        self._spec = spec
        self._given = Hidden({name: plain(value) for name, value in arguments.value.items() if value is not UNSET})
        for name in spec.values:
            if not isinstance(self._given.value.get(name) or {}, Mapping):
                raise TypeError(f"{name} is not a mapping; pass {name}={{'name': 'value'}}")
        found = response.value
        self._change = Hidden(self._changes())
        self._source = Hidden[object](found.to_dict() if isinstance(found, Model) else found)

    def body(self) -> Mapping[str, object]:
        """Return the body of the request for the copy."""
        given, spec = self._given.value, self._spec
        body: dict[str, Any] = merged(self._kept(self._change.value), self._change.value)
        for name, path in spec.changes.items():
            if name in given and "0" in path and (item := self._only_item(body, path)) is not None:
                _replace(item, merged(item, at(path[path.index("0") + 1 :], given[name])))
        for name, path in spec.values.items():
            if name in given:
                body = merged(body, at(path, with_values(value_in(body, path), given[name] or {})))
        return body

    def problems(self, body: Hidden[Mapping[str, object]]) -> Iterator[str]:
        """Yield the settings that are missing in the body of a request, each with the argument to pass."""
        given, spec, made = self._given.value, self._spec, body.value
        for name in spec.refused:
            if name not in given and value_through(self._source.value, (name,)):
                yield f"its {name} can't be taken from the response; pass {name}="
        for name, path in spec.changes.items():
            if name in given and "0" in path and self._only_item(made, path) is None:
                yield f"{name}= changes the only item of {path[0]}, which has several or none; pass {path[0]}="
        for place in _unusable(made, "", self._change.value):
            yield f"the service did not return {place}; pass {place.partition('.')[0]}="
        for name in spec.required:
            if name not in made:
                yield f"the service did not return {name}; pass {name}="
        for path, other, values in spec.needed:
            if value_in(made, other) in values and value_in(made, path) is None:
                what = f"{'.'.join(path)}, which {'.'.join(other)} {value_in(made, other)} needs"
                yield f"the service did not return {what}; pass {path[0]}="

    def _changes(self) -> dict[str, Any]:
        """Return the changes as an object that is merged with the settings, except for those of items of lists."""
        given, spec = self._given.value, self._spec
        shortcuts = {*spec.changes, *spec.values}
        change: dict[str, Any] = {name: value for name, value in given.items() if name not in shortcuts}
        for name, path in spec.changes.items():
            if name in given and "0" not in path:
                change = together(change, at(path, given[name]))
        return change

    def _kept(self, change: Mapping[str, object]) -> dict[str, Any]:
        """Return the settings that are taken from the response, without those that exclude each other."""
        body = taken_from(self._source.value, self._spec.fields)
        for path, others in self._spec.either:
            excluded = others
            if value_in(change, path) is None:
                if value_in(body, path) is None:
                    continue
                excluded = [path] if value_in(change, others[0]) is not None else others
            for one in excluded:
                above = value_in(body, one[:-1])
                if isinstance(above, dict):
                    cast("dict[str, object]", above).pop(one[-1], None)
        return body

    def _only_item(self, body: object, path: Path) -> dict[str, Any] | None:
        items = value_in(body, path[: path.index("0")])
        if not isinstance(items, list) or len(found := cast("list[object]", items)) != 1:
            return None
        return cast("dict[str, Any]", found[0]) if isinstance(found[0], dict) else None


def _replace(item: dict[str, Any], other: dict[str, Any]) -> None:
    item.clear()
    item.update(other)


def _unusable(value: object, place: str, change: object) -> Iterator[str]:
    """Yield the paths of values that the service did not return: empty objects in lists, and masked secrets."""
    if not isinstance(change, Mapping | None):
        return  # passed by the caller
    if isinstance(value, dict):
        for key, entry in cast("dict[str, object]", value).items():
            yield from _unusable(entry, f"{place}.{key}" if place else key, value_in(cast("object", change), (key,)))
    elif isinstance(value, list):
        for number, entry in enumerate(cast("list[object]", value)):
            if entry == {}:
                yield f"{place}.{number}"
            yield from _unusable(entry, f"{place}.{number}", None)
    elif isinstance(value, str) and len(value) >= LEAST_ASTERISKS and not value.strip("*"):
        yield place

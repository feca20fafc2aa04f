"""Find a resource by its exact name or ID."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol, cast

from attrs import field, frozen

from ..codec.model import Model, value_at
from ..errors.exceptions import BadRequest, EndpointNotFound, NotFound
from ..errors.lookup_errors import AmbiguousName
from ..errors.missing_field import MissingField
from ..operation.extra import Extra
from ..operation.operation import Operation, Request
from ..pagination import Pager
from ..unset import UNSET

NAME = "{name}"
"""Placeholder for the name or ID in the arguments of a search."""

NO_SUCH_ID = (NotFound, BadRequest, EndpointNotFound)
"""Errors that mean that no resource has this ID. Services and gateways reject invalid IDs in different ways."""


class Searcher(Protocol):
    """The part of a client that finding uses."""

    async def send(self, request: Request) -> Any:
        """Send a request and return the model of the response."""
        ...

    def pager(self, request: Request) -> Pager[Any, Any]:
        """Return a pager for a list operation."""
        ...


@frozen
class FindSpec:
    """How to find an item of a list.

    Args:
        name: Path of the name in an item.
        id: Path of the ID in an item; empty if items have no ID.
        filter: Arguments of the list that search for a name, with the placeholder `{name}`. The service may ignore
            them, or also return items with similar names.
        id_filter: Arguments of the list that search for an ID.
        fixed: Arguments of the list that are always sent.
        get: Operation that returns the item with an ID, or None.
        argument: Name of the path value of `get` for the ID.
        state: Path of the state of an item; empty if items are never shown after their deletion.
        gone: States of items that are deleted.
    """

    name: tuple[str, ...]
    id: tuple[str, ...] = ()
    filter: Mapping[str, object] = field(factory=dict[str, object])
    id_filter: Mapping[str, object] = field(factory=dict[str, object])
    fixed: Mapping[str, object] = field(factory=dict[str, object])
    get: Operation | None = None
    argument: str = ""
    state: tuple[str, ...] = ()
    gone: tuple[object, ...] = ()


async def find(client: Searcher, request: Request, wanted: object, spec: FindSpec) -> Any:
    """Return the item of a list with an exact name or ID, or None if there is none.

    Args:
        client: The client that reads the list.
        request: The list operation, with the caller's arguments.
        wanted: The name or ID.
        spec: How to find the item.

    Raises:
        ValueError: The name or ID is empty.
        TypeError: The name or ID is neither a string nor an integer.
        AmbiguousName: Several items have the name or ID.
        MissingField: None has it, but the service left out the name or ID of an item.
    """
    if isinstance(wanted, bool) or not isinstance(wanted, str | int):
        raise TypeError(f"{request.operation.id}: the name or ID is {wanted!r}; pass a string, or a number for an ID")
    if wanted == "":
        raise ValueError(f"{request.operation.id}: the name or ID is empty")
    search = _Search(client, request, str(wanted), spec)
    found = await search.matches()
    if not found and search.unclear:
        raise search.unclear[0]
    if len(found) > 1:
        ids = [str(value_at(item, spec.id)) for item in found] if spec.id else []
        raise AmbiguousName(str(wanted), ids, count=len(found), operation=request.operation.id)
    return found[0] if found else None


@frozen
class _Search:
    """A search for a name or ID in a list."""

    client: Searcher
    request: Request
    wanted: str
    spec: FindSpec
    unclear: list[MissingField] = field(factory=list[MissingField])
    """Errors for items without a name or ID, any of which may be the wanted one."""

    async def matches(self) -> list[Any]:
        """Return the items with the name or ID."""
        spec = self.spec
        if not spec.filter:
            return await self._listed({})
        try:
            found = await self._listed(spec.filter)
        except (BadRequest, NotFound):
            # The service refuses some strings as a search, for example those that are too long for a name.
            return await self._listed({})
        if spec.id_filter:
            return self._together(found, await self._listed(spec.id_filter))
        one = await self._with_id()
        if one is None or not self._narrowed:
            return self._together(found, [] if one is None else [one])
        # Only the list shows whether the resource with the ID meets the caller's other arguments.
        return await self._listed({})

    async def _listed(self, search: Mapping[str, object]) -> list[Any]:
        """Return the matching items of the list with further arguments, reading the largest pages."""
        operation, request = self.request.operation, self.request
        changes = {**self.spec.fixed, **{key: _filled(value, self.wanted) for key, value in search.items()}}
        paging = operation.pagination
        if paging is not None and paging.size and (paging.allowed_limits or paging.max_limit):
            changes[paging.size] = max(paging.allowed_limits, default=paging.max_limit)
        query, body = request.query, request.body
        if body is None:
            query = {**query, **changes}
        else:
            body = {**body, **changes}
        listing = Request(operation, request.path_values, query, request.headers, body, request.extra)
        return [item async for item in self.client.pager(listing) if self._is_wanted(item)]

    async def _with_id(self) -> Any:
        """Return the item with the ID, or None."""
        operation = self.spec.get
        if operation is None:
            return None
        extra = self.request.extra and Extra(None, None, self.request.extra.headers)
        try:
            request = Request(operation, {**self.request.path_values, self.spec.argument: self.wanted}, extra=extra)
        except ValueError:  # it can't be in a path, so it isn't an ID
            return None
        try:
            item = await self.client.send(request)
        except NO_SUCH_ID:
            return None
        return item if self._is_wanted(item) else None

    def _is_wanted(self, item: object) -> bool:
        spec = self.spec
        if not any(self._is_at(path, item) for path in (spec.name, spec.id) if path):
            return False
        return not spec.state or value_at(item, spec.state) not in spec.gone

    def _is_at(self, path: tuple[str, ...], item: object) -> bool:
        key = item
        try:
            for name in path:
                known = type(key).__wire_names__.get(name) if isinstance(key, Model) else None
                key = getattr(key, known) if known else value_at(key, (name,))
        except MissingField as error:
            self.unclear.append(error)
            return False
        return isinstance(key, str | int) and str(key) == self.wanted

    def _together(self, found: list[Any], others: list[Any]) -> list[Any]:
        ids = [value_at(item, self.spec.id) for item in found]
        return found + [item for item in others if value_at(item, self.spec.id) not in ids]

    @property
    def _narrowed(self) -> bool:
        """Whether the caller passed arguments that select items of the list."""
        extra = self.request.extra
        if extra is not None and (extra.query or extra.body):
            return True
        given = (*self.request.query.values(), *(self.request.body or {}).values())
        return any(value is not UNSET and value is not None for value in given)


def _filled(value: object, name: str) -> object:
    """Return an argument of a search with the name in place of its placeholder."""
    if isinstance(value, str):
        return value.replace(NAME, name)
    if isinstance(value, dict):
        return {key: _filled(entry, name) for key, entry in cast("dict[str, object]", value).items()}
    if isinstance(value, list):
        return [_filled(entry, name) for entry in cast("list[object]", value)]
    return value

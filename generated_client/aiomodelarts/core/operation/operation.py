"""What is known about each operation, and one call of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from importlib import import_module
from typing import Any, Literal, cast

from attrs import define, field, frozen

from ..codec.display import Displayed
from ..codec.model import Model
from ..redaction.hidden import Hidden
from ..redaction.sensitive_fields import Paths, masked
from ..unset import UNSET
from .argument_values import ArgumentValues, text_of
from .parameters import check_path_value, quoted, quoted_name

Generation = Literal["current", "historical", "withdrawn"]
PageStyle = Literal["page", "item", "token", "probe", "none"]
PROJECT = "project_id"
"""The placeholder that is the client's to fill."""


class ModelReference:
    """A model class by name, imported when it is first used.

    Args:
        module: Full name of its module.
        name: Name of the class.
    """

    def __init__(self, module: str, name: str) -> None:
        self.module = module
        self.name = name

    @cached_property
    def model(self) -> type[Model]:
        """The class."""
        found: type[Model] = getattr(import_module(self.module), self.name)
        return found

    def __repr__(self) -> str:
        return f"ModelReference({self.name})"


@frozen
class Pagination:
    """How a list operation hands out its items.

    Args:
        style: `page` counts pages, `item` counts items, `token` hands on a token, `probe` is one of the first two and
            has to be found out, `none` gives everything at once.
        items: Path of the array of items in the answer.
        item_id: Key that tells items apart, dotted where it is nested, or None.
        index: Parameter that carries the page, item or token.
        first: The number of the first page or item.
        size: Parameter that carries the page size, or "" if a `token` list has none.
        total: Path of the number of all items in the answer, or None.
        token: Path of the next token in the answer of a `token` list.
        default_limit: Page size asked for when the caller gives none.
        max_limit: Largest page size the service takes, or None.
        allowed_limits: The only page sizes the service takes, or nothing.
        offset_multiple: Whether the service takes only an offset that is a multiple of the page size.
        location: Where `index` and `size` travel.
    """

    style: PageStyle
    items: tuple[str, ...]
    item_id: str | None = None
    index: str = ""
    first: int = 0
    size: str = ""
    total: tuple[str, ...] | None = None
    token: tuple[str, ...] = ("metadata", "continue")
    default_limit: int = 0
    max_limit: int | None = None
    allowed_limits: tuple[int, ...] = ()
    offset_multiple: bool = False
    location: Literal["query", "body"] = "query"


@frozen(hash=True)
class Operation:
    """One documented operation.

    Args:
        id: The documented name, such as `CreateNotebook`.
        method: HTTP method.
        path: Path with placeholders in braces.
        resource: Attribute of the client that has it.
        name: Method of the resource.
        generation: Which edition of the API reference has it.
        docs: Its page in the API reference.
        body: The model of its body, or None.
        response: The model of its answer, or of each item when the answer is a list; None when there are no objects.
        answers_list: Whether the answer is a list of objects instead of one object.
        pagination: How it pages, or None when it is no list.
        content_type: Media type of its body.
        sensitive: Paths of the sensitive fields of its body; `*` stands for each item of a list or value of a map.
        sensitive_names: Names of the sensitive fields of its body and its answer.
        sensitive_parameters: Names of its sensitive query parameters and headers.
        times: Forms of the times and durations in its arguments, by place, such as `body.lease.duration`.
    """

    id: str
    method: str
    path: str
    resource: str
    name: str
    generation: Generation
    docs: str
    body: ModelReference | None = field(default=None, hash=False)
    response: ModelReference | None = field(default=None, hash=False)
    answers_list: bool = False
    pagination: Pagination | None = field(default=None, hash=False)
    content_type: str = "application/json"
    sensitive: Paths = ()
    sensitive_names: frozenset[str] = frozenset()
    sensitive_parameters: frozenset[str] = frozenset()
    times: Mapping[str, str] = field(factory=dict[str, str], hash=False)

    @property
    def arguments(self) -> ArgumentValues:
        """What writes its arguments."""
        return ArgumentValues(self.id, self.times)

    @property
    def body_model(self) -> type[Model] | None:
        """The class of the body, imported on first use."""
        return self.body.model if self.body else None

    @property
    def response_model(self) -> type[Model] | None:
        """The class of the answer, or of each item of a list, imported on first use."""
        return self.response.model if self.response else None

    @property
    def idempotent(self) -> bool:
        """Whether doing it twice is the same as doing it once."""
        return self.method in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS")


def _check_path_values(request: Request, _attribute: object, values: Mapping[str, object]) -> None:
    for name, value in values.items():
        check_path_value(request.operation.id, name, value)


def _hidden(body: Mapping[str, object] | Hidden[Mapping[str, object]] | None) -> Hidden[Mapping[str, object] | None]:
    return cast("Hidden[Mapping[str, object] | None]", body if isinstance(body, Hidden) else Hidden(body))


@define(eq=False, repr=False, on_setattr=None)
class Request(Displayed):
    """One call of an operation, before it is signed and sent.

    Args:
        operation: What is called.
        path_values: Values of the placeholders in the path, `project_id` aside; others are not sent.
        query: Query parameters; `UNSET` and None are not sent, lists repeat the name.
        headers: Extra headers; `UNSET` and None are not sent.
        body: Fields of the JSON body; `UNSET` is not sent. None: no body. It may be `Hidden`, so that it shows up in no
            variable.

    Raises:
        ValueError: A path value is empty or would lead to another resource.
    """

    operation: Operation
    path_values: Mapping[str, object] = field(factory=dict[str, object], validator=_check_path_values)
    query: Mapping[str, object] = field(factory=dict[str, object])
    headers: Mapping[str, object] = field(factory=dict[str, object])
    _body: Hidden[Mapping[str, object] | None] = field(default=None, converter=_hidden, alias="body")

    @property
    def body(self) -> Mapping[str, object] | None:
        """Fields of the JSON body, or None."""
        return self._body.value

    def target(self, project_id: str) -> str:
        """Path and query as they go over the wire, percent-encoded."""
        return in_project(self.route(), project_id)

    def route(self) -> str:
        """The same with the placeholder of the project still in it."""
        path = self.operation.path
        for name, value in self.path_values.items():
            if name != PROJECT:
                path = path.replace(f"{{{name}}}", quoted(text_of(value)))
        pairs = [f"{quoted_name(name)}={quoted(text)}" for name, text in self.query_pairs()]
        return f"{path}?{'&'.join(pairs)}" if pairs else path

    def query_pairs(self) -> list[tuple[str, str]]:
        """The query parameters as strings."""
        return self.operation.arguments.texts("query", self.query)

    def header_pairs(self) -> list[tuple[str, str]]:
        """The extra headers as strings."""
        return self.operation.arguments.texts("header", self.headers)

    def json(self) -> dict[str, Any] | None:
        """The body as JSON has it, or None.

        Raises:
            TypeError: A part of it is of a type that JSON does not have.
            ValueError: A number in it is not finite.
        """
        return None if self.body is None else self.operation.arguments.body(self.body)

    def _displayed(self) -> Iterable[tuple[str, object]]:
        operation = self.operation
        parameters = [(name,) for name in operation.sensitive_parameters]
        yield "operation", operation.id
        for name, values in (("path_values", self.path_values), ("query", self.query), ("headers", self.headers)):
            if values:
                yield name, masked(values, parameters)
        if self.body is not None:
            yield "body", masked(self.body, operation.sensitive)


def joined(values: Any) -> Any:
    """The values of a query parameter that takes them as one text with commas between.

    Args:
        values: A list or tuple; anything else comes back as it is, an empty one as `UNSET`.

    Raises:
        ValueError: A value has a comma itself, so the service would take it for two.
    """
    if not isinstance(values, list | tuple):
        return values
    texts = [text_of(value) for value in cast("Sequence[Any]", values)]
    if broken := [text for text in texts if "," in text]:
        raise ValueError(f"{broken[0]!r} has a comma, which parts the values of this parameter")
    return ",".join(texts) if texts else UNSET


def in_project(route: str, project_id: str) -> str:
    """The target of a call in a project; values in a route have no braces left, so none is taken for the placeholder.

    Args:
        route: What `Request.route` returned.
        project_id: The project.
    """
    return route.replace(f"{{{PROJECT}}}", quoted(project_id))

"""Descriptions of operations (`Operation`), and their calls (`Request`)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Literal, cast

from attrs import Factory, define, field, frozen

from ..codec.display import Displayed
from ..codec.model import Model
from ..redaction.hidden import Hidden
from ..redaction.sensitive_fields import Paths, masked
from ..unset import UNSET
from .argument_values import ArgumentValues, text_of
from .extra import Extra
from .model_reference import ModelReference as ModelReference
from .pagination import PageStyle as PageStyle
from .pagination import Pagination as Pagination
from .parameters import check_path_value
from .quoting import PROJECT, in_project, quoted, quoted_name
from .request_bodies import form_body, json_body

Generation = Literal["current", "historical", "withdrawn"]
Cloud = Literal["otc", "huawei"]

CLOUDS: tuple[Cloud, ...] = ("otc", "huawei")
"""Open Telekom Cloud and Huawei Cloud."""


@frozen(hash=True)
class Operation:
    """An operation of the API.

    Args:
        id: Documented name, such as `CreateNotebook`.
        method: HTTP method.
        path: Path with placeholders in braces.
        resource: Attribute of the client whose value has the method of the operation.
        name: Name of that method.
        generation: Edition of the API reference that documents the operation.
        docs: URL of the page in the API reference.
        body: Model of the request body, or of each item if the body is an array; None if it contains no objects.
        response: Model of the response, or of each item if the response is a list; None if it contains no objects.
        answers_list: Whether the response is a list of objects instead of one object.
        pagination: Pagination of a list operation; None for other operations.
        content_type: Media type of the request body.
        files: Names of the fields of a form that are files.
        part_types: Media types of these files, by name, if the operation documents one.
        response_type: Media type of the response: JSON, `text/event-stream` for events, or that of a file.
        events_end: Data of the event that ends a stream of events; empty if the stream ends with the connection.
        body_argument: Name of the argument that is the whole body, an array; empty if the arguments are its fields.
        sensitive: Paths of the sensitive fields of the request body; `*` matches each item of a list or value of a map.
        sensitive_names: Names of the sensitive fields of the request body and the response.
        sensitive_parameters: Names of the sensitive query parameters and headers.
        times: Formats of the times and durations in the arguments, by location, such as `body.lease.duration`.
        clouds: Clouds that document the operation.
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
    files: frozenset[str] = frozenset()
    part_types: Mapping[str, str] = field(factory=dict[str, str], hash=False)
    response_type: str = "application/json"
    events_end: str = ""
    body_argument: str = ""
    sensitive: Paths = ()
    sensitive_names: frozenset[str] = frozenset()
    sensitive_parameters: frozenset[str] = frozenset()
    times: Mapping[str, str] = field(factory=dict[str, str], hash=False)
    clouds: tuple[Cloud, ...] = CLOUDS
    arguments: ArgumentValues = field(
        init=False,
        repr=False,
        eq=False,
        default=Factory(lambda self: ArgumentValues(self.id, self.times), takes_self=True),
    )
    """Encoder of the operation's arguments."""

    @property
    def body_model(self) -> type[Model] | None:
        """Model class of the request body, or of each item of an array, imported on first use, or None."""
        return self.body.model if self.body else None

    @property
    def response_model(self) -> type[Model] | None:
        """Model class of the response, or of each item of a list, imported on first use, or None."""
        return self.response.model if self.response else None

    @property
    def sends_form(self) -> bool:
        """Whether the body is a form with files instead of JSON."""
        return self.content_type == "multipart/form-data"

    @property
    def returns_json(self) -> bool:
        """Whether a successful response is JSON."""
        return self.response_type == "application/json"

    @property
    def returns_events(self) -> bool:
        """Whether a successful response is a stream of server-sent events."""
        return self.response_type == "text/event-stream"

    @property
    def idempotent(self) -> bool:
        """Whether sending the request twice has the same effect as sending it once."""
        return self.method in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS")


_NO_BODY: Hidden[Mapping[str, object] | None] = Hidden(None)


@define(eq=False, repr=False, init=False, on_setattr=None)
class Request(Displayed):
    """A call of an operation, before it is signed and sent.

    Args:
        operation: The operation to call.
        path_values: Values of the placeholders in the path except `project_id`. Values for other names are not sent.
        query: Query parameters. `UNSET` and None are not sent; lists repeat the name.
        headers: Extra headers. `UNSET` and None are not sent.
        body: Fields of the body, or None for no body. `UNSET` is not sent. If the operation has a `body_argument`, the
            value of that field is the body. Wrap it in `Hidden` to keep it out of the local variables in tracebacks.
        extra: Query parameters, body fields and headers that the operation does not describe, or None.

    Raises:
        ValueError: A path value is empty, or would address another resource; or a name in `extra` is invalid or passed
            twice.
        TypeError: A part of `extra` has the wrong type.
    """

    operation: Operation
    path_values: Mapping[str, object]
    query: Mapping[str, object]
    headers: Mapping[str, object]
    _body: Hidden[Mapping[str, object] | None] = field(alias="body")
    extra: Extra | None

    # attrs would call a function for each default, conversion and check.
    def __init__(
        self,
        operation: Operation,
        path_values: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        headers: Mapping[str, object] | None = None,
        body: Mapping[str, object] | Hidden[Mapping[str, object]] | Hidden[Mapping[str, object] | None] | None = None,
        extra: Extra | None = None,
    ) -> None:
        self.operation = operation
        self.path_values = {} if path_values is None else path_values
        self.query = {} if query is None else query
        self.headers = {} if headers is None else headers
        hidden = _NO_BODY if body is None else body if isinstance(body, Hidden) else Hidden(body)
        self._body = cast("Hidden[Mapping[str, object] | None]", hidden)
        self.extra = extra
        for name, value in self.path_values.items():
            check_path_value(operation.id, name, value)
        if extra is not None:
            extra.check(operation.id, self.query, self.headers)

    @property
    def body(self) -> Mapping[str, object] | None:
        """Fields of the body, or None."""
        return self._body.value

    def target(self, project_id: str) -> str:
        """Return the percent-encoded path and query of the URL.

        Args:
            project_id: ID of the project to fill in.
        """
        return in_project(self.route(), project_id)

    def route(self) -> str:
        """Return the percent-encoded path and query with the placeholder of the project left in place."""
        path = self.operation.path
        for name, value in self.path_values.items():
            if name != PROJECT:
                path = path.replace(f"{{{name}}}", quoted(text_of(value)))
        query = "&".join([f"{quoted_name(name)}={quoted(text)}" for name, text in self.query_pairs()])
        return f"{path}?{query}" if query else path

    def query_pairs(self) -> list[tuple[str, str]]:
        """Return the names and values of the query parameters as strings."""
        arguments, extra = self.operation.arguments, self.extra
        pairs = arguments.texts("query", self.query)
        return pairs if extra is None else [*pairs, *arguments.texts("query", extra.query)]

    def header_pairs(self) -> list[tuple[str, str]]:
        """Return the names and values of the extra headers as strings."""
        arguments, extra = self.operation.arguments, self.extra
        pairs = arguments.texts("header", self.headers)
        return pairs if extra is None else [*pairs, *arguments.texts("header", extra.headers)]

    def json(self) -> Any:
        """Return the body converted to JSON types, or None.

        Raises:
            TypeError: JSON can't represent a part of the body.
            ValueError: A number is not finite, the body is nested too deeply, or a field is passed twice.
        """
        return json_body(self.operation.arguments, self._body.value, self.extra, self.operation.body_argument)

    def form(self) -> dict[str, Any]:
        """Return the fields of a form: JSON types, and the files that were read.

        Raises:
            TypeError: A field can't be represented.
            ValueError: A number is not finite, or a field is passed twice.
        """
        operation = self.operation
        return form_body(operation.arguments, self._body.value or {}, self.extra, operation.files)

    @property
    def sensitive(self) -> Paths:
        """Paths of the secrets in the JSON of the body."""
        known = self.operation.sensitive
        if self.operation.body_argument:
            known = tuple(path[1:] for path in known)
        return known if self.extra is None else (*known, *self.extra.sensitive())

    @property
    def sensitive_names(self) -> frozenset[str]:
        """Names of the fields of the body and the response that are secret."""
        known = self.operation.sensitive_names
        return known if self.extra is None else known.union(path[-1] for path in self.extra.sensitive())

    @property
    def sensitive_parameters(self) -> frozenset[str]:
        """Names of the query parameters and headers that are secret."""
        known = self.operation.sensitive_parameters
        return known if self.extra is None else known | self.extra.sensitive_parameters()

    def _displayed(self) -> Iterable[tuple[str, object]]:
        operation = self.operation
        parameters = [(name,) for name in operation.sensitive_parameters]
        yield "operation", operation.id
        for name, values in (("path_values", self.path_values), ("query", self.query), ("headers", self.headers)):
            if values:
                yield name, masked(values, parameters)
        if self.body is not None:
            from .uploads import shown as shown_file  # few programs show requests or upload files

            shown = {name: shown_file(value) if name in operation.files else value for name, value in self.body.items()}
            yield "body", masked(shown, operation.sensitive)
        if self.extra is not None:
            yield "extra", self.extra


def joined(values: Any) -> Any:
    """Join the values of a query parameter with commas.

    Args:
        values: A list or tuple. Any other value is returned unchanged.

    Returns:
        The joined string; `UNSET` for an empty list.

    Raises:
        ValueError: A value contains a comma, so the service would read it as two values.
    """
    if not isinstance(values, list | tuple):
        return values
    texts = [text_of(value) for value in cast("Sequence[Any]", values)]
    if broken := [text for text in texts if "," in text]:
        raise ValueError(
            f"{broken[0]!r} has a comma, which separates the values of this parameter; pass a value without"
        )
    return ",".join(texts) if texts else UNSET

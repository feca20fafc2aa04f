"""Template views of a method of a resource and its arguments."""

from attrs import frozen

from .annotations import without_none
from .fields import Field


@frozen
class Argument:
    """An argument of a method.

    Args:
        field: Parameter or property of the request.
        annotation: Type of the argument.
        joined: Whether the values are sent as one string, separated by commas.
    """

    field: Field
    annotation: str
    joined: bool = False

    @property
    def optional(self) -> str:
        """Type of an optional argument. None is accepted everywhere."""
        return "Any | Unset" if self.annotation == "Any" else f"{without_none(self.annotation)} | Unset | None"

    @property
    def value(self) -> str:
        """Code of the value in the request."""
        return f"joined({self.field.name})" if self.joined else self.field.name


@frozen
class DownloadView:
    """A method that writes the bytes of a response to a file."""

    name: str
    doc: str


@frozen
class MethodView:
    """A method of a resource.

    `download` is the method that writes the response to a file instead of returning its bytes. `secrets` are the body
    arguments that are sensitive or have sensitive fields. `secret_parameters` are the sensitive query and header
    arguments.
    """

    name: str
    constant: str
    doc: str
    summary: str
    path: list[Argument]
    query: list[Argument]
    headers: list[Argument]
    body: list[Argument] | None
    returns: str
    answer: str
    paged: bool
    secrets: list[str]
    secret_parameters: list[str]
    has_events: bool = False
    download: DownloadView | None = None

    @property
    def item(self) -> str:
        """Type of an item of the list."""
        return self.returns.removeprefix("Pager[").removesuffix("]").rpartition(", ")[2]

    @property
    def keywords(self) -> list[Argument]:
        """Keyword arguments, required ones first."""
        given = [*self.query, *self.headers, *(self.body or [])]
        own = {argument.field.name: argument for argument in reversed(given)}  # two names on the wire can share one
        return sorted(
            (own[name] for name in dict.fromkeys(one.field.name for one in given)),
            key=lambda argument: not argument.field.required or bool(argument.field.sent),
        )

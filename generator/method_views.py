"""A method of a resource and its arguments, as the templates see them."""

from attrs import frozen

from .fields import Field, without_none


@frozen
class Argument:
    """An argument of a method.

    Args:
        field: The parameter or property behind it.
        annotation: Its type.
        joined: Whether its values go out as one text with commas between.
    """

    field: Field
    annotation: str
    joined: bool = False

    @property
    def optional(self) -> str:
        """Its type where it need not be given: null is for any argument."""
        return "Any | Unset" if self.annotation == "Any" else f"{without_none(self.annotation)} | Unset | None"

    @property
    def value(self) -> str:
        """What goes into the request."""
        return f"joined({self.field.name})" if self.joined else self.field.name


@frozen
class MethodView:
    """A method of a resource.

    `secrets` are the arguments for the body that are sensitive or have sensitive fields, `secret_parameters` the
    sensitive ones that go elsewhere.
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

    @property
    def item(self) -> str:
        """What each item of a list is."""
        return self.returns.removeprefix("Pager[").removesuffix("]").rpartition(", ")[2]

    @property
    def keywords(self) -> list[Argument]:
        """The arguments given by name, required ones first."""
        given = [*self.query, *self.headers, *(self.body or [])]
        own = {argument.field.name: argument for argument in reversed(given)}  # two names on the wire can share one
        return sorted(
            (own[name] for name in dict.fromkeys(one.field.name for one in given)),
            key=lambda argument: not argument.field.required or bool(argument.field.sent),
        )

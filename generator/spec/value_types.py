"""Types of the values that a schema describes, before they are written in Python."""

from collections.abc import Iterable, Iterator

from attrs import field, frozen

from .naming import literal
from .remembered import remembered
from .schema import NULL, Schema
from .source import SpecMap

ANYTHING = "anything"


@frozen
class Part:
    """One member of a union type.

    Args:
        kind: JSON type, or `anything`, `list`, `map`, `model`, `enum`, `file`, `literal`.
        name: Name of the class, for models and enumerations; Python code of the value, for literals.
        inner: Type of the items of a list or the values of a map. Its order does not matter.
        base: JSON type of the values of an enumeration or literal.
        form: Form of a time in `x-time`.
        values: Values of an enumeration.

    Types with other forms are equal, and so are enumerations with the same name.
    """

    kind: str
    name: str = ""
    inner: "Type" = field(default=(), eq=frozenset)
    base: str = ""
    form: str = field(default="", eq=False)
    values: frozenset[str | int] = field(default=frozenset[str | int](), eq=False)


Type = tuple[Part, ...]


def type_of(schema: Schema) -> Type:
    """Return the type of a schema: its possible parts in the order of the spec, each one once."""
    return _type(schema.document, schema)


@remembered
def _type(_: SpecMap, schema: Schema) -> Type:
    return tuple(dict.fromkeys(_parts(schema, ())))


def _parts(schema: Schema, above: tuple[str, ...]) -> Iterator[Part]:
    """Yield the parts. `above` has the names of the components that contain the schema, to stop at recursive ones."""
    name = schema.name
    if name and name in above:
        yield Part("model", name)
    elif name and schema.enumeration:
        integers = all(isinstance(value, int) for value in schema.enumeration)
        base = "integer" if integers else "string"
        yield Part("enum", name, base=base, values=frozenset(schema.enumeration))
        if schema.null:
            yield Part(NULL)
    elif schema.properties:
        yield Part("model", name)
        if schema.null:
            yield Part(NULL)
    elif inner := (*schema.alternatives, *schema.parts):
        for part in inner:
            yield from _parts(part, (*above, name) if name else above)
    else:
        yield from _plain_parts(schema, (*above, name) if name else above)


def _plain_parts(schema: Schema, above: tuple[str, ...]) -> Iterator[Part]:
    if "const" in schema.keys:
        value = schema.keys["const"]
        yield Part("literal", repr(value) if isinstance(value, int) else literal(str(value)), base=_base(value))
        return
    for kind in schema.types or (() if schema.null else (ANYTHING,)):
        if kind == "array":
            yield Part("list", inner=_inner(schema.items, above))
        elif kind == "object":
            yield Part("map", inner=_inner(schema.values, above))
        elif kind == "string" and schema.get("format") == "binary":
            yield Part("file")
        else:
            yield Part(kind, form=schema.time_form)
    if schema.null:
        yield Part(NULL)


def _base(value: object) -> str:
    return "integer" if isinstance(value, int) else "string"


def _inner(schema: Schema | None, above: tuple[str, ...]) -> Type:
    return (Part(ANYTHING),) if schema is None else tuple(dict.fromkeys(_parts(schema, above)))


def names(type_: Iterable[Part], kind: str) -> frozenset[str]:
    """Return the names of the classes of a kind in a type, at any depth."""
    own = frozenset(part.name for part in type_ if part.kind == kind)
    return own.union(*(names(part.inner, kind) for part in type_))

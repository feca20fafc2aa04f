"""Write the types of values as Python annotations."""

from collections.abc import Container, Iterable, Iterator

from attrs import evolve, frozen

from ..spec.naming import values_name
from ..spec.schema_uses import closed_enumerations
from ..spec.source import SpecMap
from ..spec.value_types import ANYTHING, Part, Type
from .time_forms import python_type

PLAIN = {"string": "str", "integer": "int", "number": "float", "boolean": "bool", "null": "None", ANYTHING: "Any"}


@frozen
class Notation:
    """How an annotation names classes and containers.

    Args:
        model: Pattern of the type of a model.
        package: Prefix of enumerations.
        items: Pattern of the type of a list.
        values: Pattern of the type of a dictionary.
        is_input: Whether values of enumerations are accepted.
        has_times: Whether time objects are accepted; the client does not convert those in dictionaries of the caller.
        has_null: Whether None is written; it is in any case inside of lists and dictionaries.
        file: Type of a file in a form.
    """

    model: str = "{0}"
    package: str = ""
    items: str = "list[{}]"
    values: str = "dict[str, {}]"
    is_input: bool = False
    has_times: bool = False
    has_null: bool = False
    file: str = "Any"


READ = Notation()
SENT = Notation(is_input=True, has_times=True)
RESULT = Notation(model="models.{0}", package="models.")
ARGUMENT = Notation(
    "models.{0} | params.{0}", "models.", "Sequence[{}]", "Mapping[str, {}]", True, True, True, "Uploadable"
)
# Values that are joined with commas.
JOINED = evolve(ARGUMENT, has_times=False)
TYPED_DICT = Notation(is_input=True, has_times=True, has_null=True)


class Annotations:
    """Writes the annotations of one document.

    Args:
        document: The bundled document.
    """

    def __init__(self, document: SpecMap) -> None:
        self._closed: Container[str] = closed_enumerations(document)

    def write(self, type_: Type, notation: Notation) -> str:
        """Return the annotation of a type."""
        return union(code for part in type_ for code in self._codes(part, notation))

    def _codes(self, part: Part, notation: Notation) -> Iterator[str]:
        if part.kind == "model":
            yield notation.model.format(part.name)
        elif part.kind == "enum":
            yield notation.package + part.name
            if notation.is_input:
                yield notation.package + values_name(part.name)
                yield from () if part.name in self._closed else (PLAIN[part.base],)
        elif part.kind == "list":
            yield notation.items.format(self.write(part.inner, evolve(notation, has_null=True)))
        elif part.kind == "map":
            yield notation.values.format(self.write(part.inner, evolve(notation, has_null=True, has_times=False)))
        elif part.kind == "literal":
            yield f"Literal[{part.name}]"
        elif part.kind == "file":
            yield notation.file
        elif part.kind != "null" or notation.has_null:
            yield PLAIN.get(part.kind, "Any")
            if part.form and notation.has_times:
                yield python_type(part.form)


def union(codes: Iterable[str]) -> str:
    """Return the union of annotations, with None last."""
    parts = dict.fromkeys(sorted(codes, key=lambda code: code == "None"))
    return "Any" if "Any" in parts else " | ".join(parts) or "None"


def without_none(annotation: str) -> str:
    """Return a type without the None at its end."""
    return annotation.removesuffix(" | None")

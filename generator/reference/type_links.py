"""Write the types of arguments and fields with links to the models and enumerations that they name."""

from collections.abc import Iterator, Mapping

from ..render.annotations import PLAIN
from ..render.time_forms import python_type
from ..spec.schema import Schema
from ..spec.value_types import Part, Type
from .markup import code, link

MOST_CHOICES = 12
SHARED = "shared"


class TypeLinks:
    """Writes types with links.

    Args:
        schemas: Models and enumerations by name.
        pages: Name of the page of each, without extension.
        folder: Folder of the pages, relative to the page that is written.
    """

    def __init__(self, schemas: Mapping[str, Schema], pages: Mapping[str, str], folder: str) -> None:
        self._schemas = schemas
        self._pages = pages
        self._folder = folder

    def at(self, folder: str) -> "TypeLinks":
        """Return the same for pages elsewhere.

        Args:
            folder: Folder of the pages of models, relative to such a page.
        """
        return TypeLinks(self._schemas, self._pages, folder)

    def schema(self, name: str) -> Schema | None:
        """Return a model or an enumeration, or None if there is none with this name."""
        return self._schemas.get(name)

    def target(self, name: str) -> str:
        """Return the address of a model or an enumeration."""
        return f"{self._folder}{self._pages[name]}.html#{name}"

    def named(self, name: str) -> str:
        """Return the link to a model or an enumeration."""
        return link(self.target(name), name) if name in self._pages else name

    def write(self, type_: Type, *, sent: bool = False) -> str:
        """Return a type as HTML.

        Args:
            type_: The type.
            sent: Whether the client sends it. Then time objects are accepted too.
        """
        return f"<code>{' | '.join(dict.fromkeys(self._parts(type_, sent))) or 'None'}</code>"

    def choices(self, type_: Type) -> str:
        """Return the values of the enumeration in a type, unless there are many; empty without an enumeration."""
        for part in type_:
            if part.kind in ("list", "map"):
                return self.choices(part.inner)
            found = self._schemas.get(part.name) if part.kind == "enum" else None
            if found is not None:
                values = [code(str(value) or '""') for value in found.enumeration]
                if len(values) > MOST_CHOICES:
                    return f"One of the {len(values)} values of {self.named(part.name)}."
                return f"One of {', '.join(values)}." if len(values) > 1 else f"Only {values[0]}."
        return ""

    def _parts(self, type_: Type, sent: bool) -> Iterator[str]:
        for part in type_:
            if part.kind != "null":
                yield from self._part(part, sent)

    def _part(self, part: Part, sent: bool) -> Iterator[str]:
        if part.kind in ("model", "enum"):
            yield self.named(part.name)
        elif part.kind == "list":
            yield f"list[{' | '.join(self._parts(part.inner, sent)) or 'Any'}]"
        elif part.kind == "map":
            yield f"dict[str, {' | '.join(self._parts(part.inner, False)) or 'Any'}]"
        elif part.kind == "literal":
            yield part.name.replace("<", "&lt;")
        elif part.kind == "file":
            yield "file"
        else:
            yield PLAIN.get(part.kind, "Any")
            if sent and part.form:
                yield python_type(part.form)

"""Pages of models and enumerations: one for each file of the spec that defines them."""

from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath

from ..render.fields import described, fields_of
from ..render.limits import limits
from ..spec.clouds import CLOUDS, value_clouds
from ..spec.naming import member_names
from ..spec.schema import Schema
from .markup import code, page, paragraph, table, text
from .operation_section import describe_field
from .type_links import TypeLinks

SHARED = "shared"
SENT = ("Input", "Request")
"""Endings of the names of models that are only sent."""


def page_of(schema: Schema, resources: Iterable[str]) -> str:
    """Return the name of the page of a schema: that of the file that defines it, or `shared`."""
    name = PurePosixPath(schema.place.file).stem
    return name if name in resources else SHARED


def model_page(name: str, schemas: Iterable[Schema], links: TypeLinks, used: Mapping[str, list[str]]) -> str:
    """Return a page of models in Markdown.

    Args:
        name: Name of the page.
        schemas: Models and enumerations on it.
        links: Writes types with links.
        used: Links to the operations that return or take a model directly, by name.
    """
    title = "Models of several resources" if name == SHARED else f"Models of {name}"
    owner = "that several resources use" if name == SHARED else f"of {code(f'client.{name}')}"
    about = (
        f"Models of requests and responses, and enumerations, {owner}. The package has them as "
        f"{code('aiomodelarts.models')}. In arguments, a dictionary with the same keys is accepted in place of a model."
    )
    head = f"---\ntitle: {title}\n---"
    return page(
        [head, f"# {title}", paragraph(about), *(_section(one, links, used.get(one.name, [])) for one in schemas)]
    )


def _section(schema: Schema, links: TypeLinks, used: list[str]) -> str:
    description = f"{described(schema.keys, schema.get('description', ''))} {limits(schema)}"
    uses = f"Used by {', '.join(used)}." if used else ""
    return page(
        [
            f"## {schema.name} {{ #{schema.name} }}",
            paragraph(text(description.strip())),
            paragraph(uses),
            _values(schema) if schema.enumeration else _fields(schema, links),
        ]
    )


def _fields(schema: Schema, links: TypeLinks) -> str:
    mark = "required" if schema.name.endswith(SENT) else "always"
    marked = f' <strong class="required">{mark}</strong>'
    rows = [
        (
            code(field.name) + (marked if field.required else ""),
            links.write(field.type),
            describe_field(field, links),
        )
        for field in fields_of(schema)
    ]
    return table(("Field", "Type", "Meaning"), rows)


def _values(schema: Schema) -> str:
    clouds = value_clouds(schema.keys)
    names = member_names(schema.enumeration, schema.get("x-enum-varnames"))
    rows = [
        (code(name), code(repr(value)), f"{CLOUDS[clouds[value]]} only." if value in clouds else "")
        for name, value in zip(names, schema.enumeration, strict=True)
    ]
    if not clouds:
        return table(("Member", "Value"), [row[:2] for row in rows])
    return table(("Member", "Value", "Cloud"), rows)

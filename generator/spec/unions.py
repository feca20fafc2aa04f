"""Values that identify the alternatives of unions: constants of their properties, and mappings of discriminators."""

from collections import defaultdict
from collections.abc import Iterator

from .bundle import walk
from .schema import COMPONENTS, Schema, components, read_schema
from .source import SpecMap

Values = tuple[str | int, ...]


def tags(document: SpecMap) -> dict[str, dict[str, Values]]:
    """Return the values that identify the objects of a document: by schema, then by property."""
    found: defaultdict[str, dict[str, Values]] = defaultdict(dict)
    for schema in components(document):
        for wire, part in schema.properties.items():
            if "const" in part.keys:
                found[schema.name][wire] = (part.keys["const"],)
    for union in unions(document):
        wire = str(union.keys["discriminator"].get("propertyName"))
        for name, values in mapped(union).items():
            found[name].setdefault(wire, values)
    return dict(found)


def unions(document: SpecMap) -> Iterator[Schema]:
    """Yield the unions that have a discriminator."""
    for _, node in walk(document):
        if isinstance(node.get("discriminator"), dict):
            yield read_schema(document, node)


def mapped(union: Schema) -> dict[str, Values]:
    """Return the values of the discriminator by the names of the alternatives, without those that it does not map.

    Without a mapping, the value is the name of the schema, as in the OpenAPI standard, unless the property has a
    constant or is an enumeration, whose values it then is.
    """
    discriminator = union.keys["discriminator"]
    mapping, wire = discriminator.get("mapping") or {}, discriminator.get("propertyName")
    found: dict[str, Values] = {}
    for value, reference in mapping.items():
        name = str(reference).removeprefix(COMPONENTS)
        found[name] = (*found.get(name, ()), value)
    for alternative in union.alternatives if not mapping else ():
        own = alternative.properties.get(str(wire))
        if own is not None and "const" in own.keys:
            found[alternative.name] = (own.keys["const"],)
        elif alternative.name:
            found[alternative.name] = own.enumeration if own is not None and own.enumeration else (alternative.name,)
    return found

"""Check `x-closed`, which says whether arguments accept only the listed values of an enumeration."""

from collections.abc import Iterator

from ..spec.bundle import walk
from ..spec.problems import Problem
from ..spec.schema_uses import CLOSED, returned_schemas, sent_schemas
from ..spec.source import SpecMap


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield `x-closed` keys outside enumerations, with another value than a boolean, or without an effect."""
    schemas = document["components"].get("schemas", {})
    named = {id(schema): name for name, schema in schemas.items() if "enum" in schema}
    marked = [node for _, node in walk(document) if CLOSED in node]
    if not marked:
        return
    sent, returned = sent_schemas(document), returned_schemas(document)
    for node in marked:
        name = named.get(id(node))
        if name is None:
            what, remedy = f"the key {CLOSED} has no effect here", "put it on an enumeration under components.schemas"
        elif not isinstance(node[CLOSED], bool):
            what, remedy = f"{CLOSED} of {name} is {node[CLOSED]!r}", "write true or false"
        elif name not in sent:
            what, remedy = f"{CLOSED} of {name} has no effect, because no request contains it", "remove it"
        elif node[CLOSED] == (name not in returned):
            what, remedy = f"{CLOSED} of {name} repeats the default", "remove it, see spec/README.md"
        else:
            continue
        yield Problem(node.place(CLOSED), what, remedy)

"""Check that summaries and descriptions exist, have a sensible length, and say more than a name."""

import functools
import re
from collections.abc import Iterator, Sequence

from ..spec.bundle import operations, parameters
from ..spec.problems import Place, Problem
from ..spec.source import SpecMap

SUMMARY_LENGTHS = (10, 90)
OPERATION_LENGTHS = (20, 600)
LENGTHS = (10, 400)
MORE_WORDS = 2
# Standard descriptions of fields that all resources have. They may repeat the name.
STANDARD = re.compile(r"ID of the [\w -]+\.|Error (?:code|message)\.|Field to sort by\.|Sort order\.")
ARTICLES = frozenset({"a", "an", "the"})
# Words that have no meaning of their own.
STOP_WORDS = ARTICLES | {
    "and", "are", "as", "at", "be", "by", "field", "for", "in", "is", "it", "its", "of", "on", "or", "parameter",
    "property", "that", "this", "to", "value", "with",
}  # fmt: skip


def check(document: SpecMap) -> Iterator[Problem]:
    """Yield descriptions that are missing, too short, too long, or repeat a name."""
    seen: set[int] = set()
    for path, method, item, operation in operations(document):
        name = operation.get("operationId", f"{method.upper()} {path}")
        yield from _operation(name, operation)
        for parameter in parameters(document, item, operation):
            if id(parameter) not in seen:
                seen.add(id(parameter))
                title = f"the parameter {parameter['name']} of {name}"
                yield from _described(title, parameter["name"], parameter, parameter.place())
    schemas: SpecMap = document["components"].get("schemas", SpecMap("", 1))
    for name, schema in schemas.items():
        # Names of schemas say more than names of properties, so one additional word is enough.
        yield from _described(f"the schema {name}", name, schema, schemas.place(name), fewest=1)
        for part in (schema, *schema.get("allOf", [])):
            properties = part.get("properties", SpecMap("", 1))
            for wire, node in properties.items():
                yield from _described(f"the property {wire} of {name}", wire, node, properties.place(wire))


@functools.lru_cache(maxsize=20_000)
def words(text: str, but: frozenset[str] = STOP_WORDS) -> tuple[str, ...]:
    """Return the significant words of a description or name, in lower case and in the singular."""
    parts = re.findall(r"[A-Z]+s?(?![a-z])|[A-Z]?[^\W\d_A-Z]+|[0-9]+", text)
    return tuple(_singular(word) for word in map(str.lower, parts) if word not in but)


def _singular(word: str) -> str:
    if word.endswith(("ches", "shes", "sses", "xes")):
        return word[:-2]
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    return word.removesuffix("s") if len(word) > 2 else word


def _operation(name: str, operation: SpecMap) -> Iterator[Problem]:
    summary, description = operation.get("summary"), operation.get("description")
    if isinstance(summary, str) and summary:
        shortest, longest = SUMMARY_LENGTHS
        if not shortest <= len(summary) <= longest or not summary.endswith(".") or "\n" in summary:
            what = f"the summary of {name} is not one sentence of {shortest} to {longest} characters"
            yield Problem(operation.place("summary"), what, "write one sentence that ends in a full stop")
    if isinstance(description, str) and description:
        place, remedy = operation.place("description"), "describe the effect, the response and the errors"
        known = words(str(summary or ""))
        if len(description) < OPERATION_LENGTHS[0] or len(_more(words(description), known)) < MORE_WORDS:
            yield Problem(place, f"the description of {name} repeats its summary", remedy)
        if len(description) > OPERATION_LENGTHS[1]:
            what = f"the description of {name} has {len(description)} characters"
            yield Problem(place, what, f"use at most {OPERATION_LENGTHS[1]}")


def _described(title: str, name: str, node: SpecMap, place: Place, fewest: int = MORE_WORDS) -> Iterator[Problem]:
    description = node.get("description")
    if not isinstance(description, str) or not description.strip():
        yield Problem(place, f"{title} has no description", "add `description:`, also beside a `$ref`")
        return
    shortest, longest = LENGTHS
    if STANDARD.fullmatch(description):
        return
    known, remedy = words(name), "describe the meaning, the unit and the default"
    if not _more(words(description), known):
        yield Problem(node.place("description"), f"the description of {title} only repeats its name", remedy)
    elif len(description) < shortest or len(_more(words(description, ARTICLES), known)) < fewest:
        yield Problem(node.place("description"), f"the description of {title} says little more than its name", remedy)
    elif len(description) > longest:
        what = f"the description of {title} has {len(description)} characters"
        yield Problem(node.place("description"), what, f"use at most {longest}")


def _more(found: Sequence[str], known: Sequence[str]) -> list[str]:
    return [word for word in found if word not in known]

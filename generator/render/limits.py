"""Describe the limits of values in docstrings: ranges, lengths, patterns, numbers of items, and those of items."""

from ..spec.schema import Schema

LENGTHS = (("Length", "character"), ("Items", "item"), ("Properties", "entry"))
PLURALS = {"character": "characters", "item": "items", "entry": "entries"}


def limits(schema: Schema, about_default: str = "") -> str:
    """Describe the default and the limits of a schema.

    Args:
        schema: The schema.
        about_default: Sentence about the default, if it is not one of the service.
    """
    default = about_default or f"Default of the service: {schema.get('default')!r}."
    return " ".join(([default] if "default" in schema.keys else []) + _sentences(schema))


def _sentences(schema: Schema) -> list[str]:
    found = _range(schema)
    if "multipleOf" in schema.keys:
        found.append(f"A multiple of {schema.get('multipleOf')}.")
    for suffix, noun in LENGTHS:
        found += _count(schema.get(f"min{suffix}", 0), schema.get(f"max{suffix}"), noun)
    if "pattern" in schema.keys:
        found.append(f"Matches `{schema.get('pattern')}`.")
    if schema.get("format") == "uuid":
        found.append("A UUID.")
    if schema.get("uniqueItems"):
        found.append("No item occurs twice.")
    found += _inner("Each item", schema.items) if "items" in schema.keys else []
    found += _inner("Each value", schema.values) if "additionalProperties" in schema.keys else []
    alternatives = [part for part in schema.alternatives if part.types or part.properties]
    for part in alternatives:
        found += _sentences(part) if len(alternatives) == 1 else _inner(f"As {_article(part)}", part)
    return found


def _range(schema: Schema) -> list[str]:
    get = schema.get
    least, most, above, below = (get(key) for key in ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"))
    if least is not None and most is not None and above is None and below is None:
        return [f"From {least} to {most}."]
    words = ("at least", least), ("more than", above), ("at most", most), ("less than", below)
    parts = [f"{word} {value}" for word, value in words if value is not None]
    return [f"{_capital(' and '.join(parts))}."] if parts else []


def _count(least: int, most: int | None, noun: str) -> list[str]:
    """Describe a number of characters, items or entries."""
    if most is None:
        return [f"At least {_number(least, noun)}."] if least else []
    if least == most:
        return [f"Exactly {_number(most, noun)}."]
    return [f"From {least} to {_number(most, noun)}." if least else f"At most {_number(most, noun)}."]


def _number(count: int, noun: str) -> str:
    return f"{count} {noun if count == 1 else PLURALS[noun]}"


def _inner(what: str, schema: Schema) -> list[str]:
    """Describe the items of an array, the values of a map, or one of several alternatives."""
    parts = [sentence[0].lower() + sentence[1:-1] for sentence in _sentences(schema)]
    return [f"{what}: {', '.join(parts)}."] if parts else []


def _article(schema: Schema) -> str:
    kind = schema.types[0] if schema.types else "object"
    return f"{'an' if kind[0] in 'aio' else 'a'} {kind}"


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]

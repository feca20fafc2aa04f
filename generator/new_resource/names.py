"""The names that a new resource gets in the spec and in code, all derived from the name of the resource."""

import re
from typing import NamedTuple

from ..spec.naming import class_name

RESOURCE_NAME = re.compile(r"[a-z][a-z0-9]*(?:_[a-z0-9]+)*")


class Names(NamedTuple):
    """Names for the files of a resource.

    Args:
        resource: Name of the resource, such as `plant_trials`.
        singular: Name of one of them, such as `plant_trial`.
        schema: Name of its schema, such as `PlantTrial`.
        schemas: Name for operations on several, such as `PlantTrials`.
        noun: Words for one of them, such as `plant trial`.
        nouns: Words for several, such as `plant trials`.
        article: `a` or `an`, as `noun` needs it.
    """

    resource: str
    singular: str
    schema: str
    schemas: str
    noun: str
    nouns: str
    article: str


def names_of(resource: str) -> Names:
    """Return the names for a resource, which should be a plural such as `plant_trials`."""
    base, version = re.fullmatch(r"(.*?)(_v[0-9]+)?", resource, re.DOTALL).groups("")  # type: ignore[union-attr]
    one = _singular(base)
    noun = one.replace("_", " ")
    return Names(
        resource=resource,
        singular=one + version,
        schema=class_name(one + version),
        schemas=class_name(resource),
        noun=noun,
        nouns=base.replace("_", " "),
        article="an" if noun[:1] in "aeio" else "a",
    )


def _singular(word: str) -> str:
    for ending, replacement in (("ies", "y"), ("ches", "ch"), ("shes", "sh"), ("sses", "ss"), ("xes", "x")):
        if word.endswith(ending):
            return word.removesuffix(ending) + replacement
    return word if word.endswith(("ss", "us", "is")) else word.removesuffix("s")

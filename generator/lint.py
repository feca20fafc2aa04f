"""Check a bundled spec: the OpenAPI standard first, then our own rules."""

from collections.abc import Callable, Iterable

from .problems import Problem
from .rules import examples, extensions, names, operations, schemas, standard
from .source import SpecMap

RULES: tuple[Callable[[SpecMap], Iterable[Problem]], ...] = (
    operations.check,
    schemas.check,
    names.check,
    extensions.check,
    examples.check,
)


def lint(document: SpecMap) -> list[Problem]:
    """Find what is wrong with a bundled document.

    Args:
        document: What `bundle` returned.

    Returns:
        The problems in the order of the files. When the document breaks the OpenAPI standard only those
        problems are listed, because the other rules rely on its form.
    """
    problems = list(standard.check(document))
    if not problems:
        for rule in RULES:
            problems += rule(document)
    return sorted(set(problems))

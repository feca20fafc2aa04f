"""Lint a bundled spec: the OpenAPI standard first, then our own rules."""

from collections.abc import Callable, Iterable

from ..spec.problems import Problem
from ..spec.source import SpecMap
from . import (
    descriptions,
    duplicate_schemas,
    examples,
    extensions,
    identity_fields,
    log_following,
    model_names,
    openapi_standard,
    operations,
    pagination,
    parameters,
    phrases,
    python_names,
    schemas,
    waiters,
)

RULES: tuple[Callable[[SpecMap], Iterable[Problem]], ...] = (
    operations.check,
    parameters.check,
    schemas.check,
    duplicate_schemas.check,
    descriptions.check,
    python_names.check,
    extensions.check,
    identity_fields.check,
    pagination.check,
    waiters.check,
    log_following.check,
    examples.check,
)


# Names that generate working code, but that users would not guess.
CONVENTIONS: tuple[Callable[[SpecMap], Iterable[Problem]], ...] = (model_names.check, phrases.check)


def lint(document: SpecMap, conventions: bool = False) -> list[Problem]:
    """Return the problems of a bundled document.

    Args:
        document: What `bundle` returned.
        conventions: Also check the rules that the generated code does not depend on.

    Returns:
        The problems in the order of the files. When the document breaks the form of the OpenAPI standard only those
        problems are listed, because the other rules rely on it.
    """
    problems = list(openapi_standard.check_form(document))
    if not problems:
        for rule in RULES + (CONVENTIONS if conventions else ()):
            problems += rule(document)
    if not problems:
        problems += openapi_standard.check_sense(document)
    return sorted(set(problems))

"""Lint a bundled spec: check the OpenAPI standard first, then the rules of this project."""

from collections.abc import Callable, Iterable

from ..spec.problems import Problem
from ..spec.remembered import unchanged
from ..spec.source import SpecMap
from . import (
    closed_enumerations,
    clouds,
    contents,
    copying,
    dependable_fields,
    descriptions,
    directions,
    duplicate_schemas,
    example_keys,
    examples,
    extensions,
    finding,
    formats,
    identity_fields,
    log_following,
    model_names,
    openapi_standard,
    operations,
    pagination,
    parameters,
    paths,
    phrases,
    python_names,
    request_bodies,
    responses,
    schema_keywords,
    schemas,
    sensitive_messages,
    times,
    unfilled_texts,
    unions,
    waiters,
)

RULES: tuple[Callable[[SpecMap], Iterable[Problem]], ...] = (
    paths.check,
    operations.check,
    request_bodies.check,
    responses.check,
    contents.check,
    parameters.check,
    schemas.check,
    unions.check,
    schema_keywords.check,
    formats.check,
    directions.check,
    sensitive_messages.check,
    duplicate_schemas.check,
    descriptions.check,
    python_names.check,
    extensions.check,
    closed_enumerations.check,
    clouds.check,
    times.check,
    identity_fields.check,
    pagination.check,
    waiters.check,
    log_following.check,
    finding.check,
    copying.check,
    examples.check,
    unfilled_texts.check,
    example_keys.check,
)

# Rules that the generated code does not depend on: names that users can guess, wording, dependable
# fields, and forms of times.
CONVENTIONS: tuple[Callable[[SpecMap], Iterable[Problem]], ...] = (
    model_names.check,
    phrases.check,
    dependable_fields.check,
    times.check_names,
)


def lint(document: SpecMap, conventions: bool = False) -> list[Problem]:
    """Return the problems of a bundled document.

    Args:
        document: Document returned by `bundle`.
        conventions: Also check the rules that the generated code does not depend on.

    Returns:
        Problems in the order of the files. If the structure of the document violates the OpenAPI standard, only these
        problems are returned, because the other rules rely on the structure.
    """
    with unchanged(document):
        problems = list(openapi_standard.check(document))
        if not problems:
            for rule in RULES + (CONVENTIONS if conventions else ()):
                problems += rule(document)
    return sorted(set(problems))

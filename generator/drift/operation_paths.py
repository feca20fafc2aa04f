"""Find operations by their path."""

from collections.abc import Iterator

from ..spec.bundle import operations
from ..spec.source import SpecMap
from .facts import Facts, operation_key
from .sdk_facts import SdkFacts


def names_below(document: SpecMap, facts: Facts | SdkFacts, path: str) -> list[str]:
    """Return the names of the operations with a path or below it, in the spec and in the source.

    Args:
        document: Bundled spec.
        facts: Documented facts.
        path: Path such as `/v1/{project_id}/dev-servers`. The names of placeholders do not matter.
    """
    wanted = _segments(path)
    return [name for name, other in _paths(document, facts) if _segments(other)[: len(wanted)] == wanted]


def _paths(document: SpecMap, facts: Facts | SdkFacts) -> Iterator[tuple[str, str]]:
    for path, _, _, operation in operations(document):
        yield str(operation.get("operationId")), path
    for known in facts.operations:
        yield known.id, known.path


def _segments(path: str) -> list[str]:
    return operation_key("", path.rstrip("/"))[1].split("/")

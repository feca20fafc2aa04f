"""A call of each operation with the examples of the spec, and what the spec says comes back."""

from pathlib import Path
from typing import Any

from aiomodelarts.core.codec.model import Model
from aiomodelarts.core.operation.operation import Operation
from generator.lint.schemas import flat_properties
from generator.spec.bundle import bundle, operations, parameters, resolve
from generator.spec.messages import body_argument
from generator.spec.naming import python_name

DOCUMENT = bundle(Path(__file__).resolve().parents[2] / "spec")
RAW = {raw["operationId"]: (path, method, item, raw) for path, method, item, raw in operations(DOCUMENT)}


def success(raw: dict[str, Any]) -> tuple[int, dict[str, Any]]:
    """Status and media of the documented success answer, the one with a body first."""
    found = [
        (int(status), resolve(DOCUMENT, answer).get("content", {}).get("application/json", {}))
        for status, answer in raw["responses"].items()
        if status.startswith("2")
    ]
    return sorted(found, key=lambda pair: (not pair[1], pair[0]))[0]


def body_of(raw: dict[str, Any]) -> dict[str, Any] | None:
    body = resolve(DOCUMENT, raw.get("requestBody"))
    return None if body is None else next(iter(body["content"].values()))


def arguments(operation: Operation) -> dict[str, Any]:
    """Python arguments for the examples that the spec gives."""
    _, _, item, raw = RAW[operation.id]
    given = {
        python_name(entry["name"], entry): entry["example"]
        for entry in parameters(DOCUMENT, item, raw)
        if entry["name"] != "project_id"
    }
    media = body_of(raw)
    if media is not None:
        if name := body_argument(DOCUMENT, raw):
            return given | {name: media["example"]}
        nodes = flat_properties(DOCUMENT, media["schema"])
        given |= {python_name(wire, nodes[wire]): value for wire, value in media["example"].items()}
    return given


def plain(value: Any) -> Any:
    """An answer as JSON: a model, a list of models, or what it is already."""
    if isinstance(value, list):
        return [plain(entry) for entry in value]
    return value.to_dict() if isinstance(value, Model) else value

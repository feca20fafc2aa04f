"""openapi-python-client as a library: it reads the document; our templates write the code.

Its programmatic use is not a public interface, so it is pinned exactly, and `tests/generator` checks its results.
"""

import copy
import dataclasses
from pathlib import Path
from typing import Any

from openapi_python_client import GeneratorData, Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import openapi as parser
from openapi_python_client.parser.errors import GeneratorError

from ..spec.problems import Place, Problem, SpecError
from ..spec.source import SpecMap, plain

TEMPLATES = Path(__file__).with_name("templates")


def parse(document: SpecMap) -> GeneratorData:
    """Parse a bundled document with openapi-python-client.

    Raises:
        SpecError: It would drop or change something; its warnings count as errors.
    """
    data = GeneratorData.from_dict(prepared(document), config=_config())
    if isinstance(data, GeneratorError):
        raise SpecError([_problem(document, data)])
    errors = list(data.errors)
    for collection in data.endpoint_collections_by_tag.values():
        errors += collection.parse_errors
    if errors:
        raise SpecError(_problem(document, error) for error in errors)
    return data


def project(data: GeneratorData) -> Project:
    """Return the project with the template environment. Our templates override the stock ones."""
    return Project(openapi=data, config=_config(), custom_template_path=TEMPLATES)


def _config() -> Config:
    return Config.from_sources(
        ConfigFile(post_hooks=[]),
        MetaType.NONE,
        Path("bundle.json"),
        "utf-8",
        overwrite=True,
        output_path=Path("unused"),
    )


def prepared(document: SpecMap) -> dict[str, Any]:
    """Return the document in a form that openapi-python-client parses without loss."""
    readable = _references_alone(plain(document))
    for item in readable["paths"].values():
        for operation in item.values():
            if isinstance(operation, dict):
                # Errors are raised by the client, so no models are generated for them.
                operation["responses"].pop("default", None)
    return readable


def _references_alone(node: Any) -> Any:
    """Wrap a `$ref` with sibling keys (allowed since OpenAPI 3.1) in an `allOf`, so that they are not lost."""
    if isinstance(node, dict):
        result = {key: _references_alone(value) for key, value in node.items()}
        if "$ref" in result and len(result) > 1:
            reference = result.pop("$ref")
            result["allOf"] = [{"$ref": reference}]
        return result
    if isinstance(node, list):
        return [_references_alone(value) for value in node]
    return node


def _problem(document: SpecMap, error: GeneratorError) -> Problem:
    what = f"openapi-python-client can't generate this: {error.header} {error.detail or ''}".strip()
    return Problem(Place(document.file, document.line), " ".join(what.split()), "write it in a form that it can")


def _shallow(endpoint: Any) -> Any:
    """Return a shallow copy of an endpoint, because deep copies take most of the stock run time."""
    duplicate = copy.copy(endpoint)
    for field in dataclasses.fields(duplicate):
        value = getattr(duplicate, field.name)
        if isinstance(value, list | set):
            setattr(duplicate, field.name, copy.copy(value))
    duplicate.responses = parser.Responses(
        patterns=list(endpoint.responses.patterns), default=endpoint.responses.default
    )
    return duplicate


# The parser deep-copies each endpoint three times although it only adds to lists: 70 % of the run time.
parser.deepcopy = _shallow  # type: ignore[attr-defined]

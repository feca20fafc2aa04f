"""Describe the headers of responses in the docstrings of methods."""

from ..spec.messages import response_headers
from ..spec.naming import prose
from ..spec.schema import read_schema
from ..spec.source import SpecMap
from .docstrings import section
from .fields import described
from .limits import limits

SUCCESS = "Response headers, in `headers` of `ModelArts.with_raw_response`"
ERRORS = "Response headers of errors"


def header_sections(document: SpecMap, operation: SpecMap, indent: int) -> list[str]:
    """Return the sections about the headers of the responses and errors of an operation; empty without headers."""
    lines: list[str] = []
    for title, errors in ((SUCCESS, False), (ERRORS, True)):
        headers = response_headers(document, operation, errors=errors)
        lines += section(title, [(name, _about(document, node)) for name, node in headers.items()], indent)
    return lines


def _about(document: SpecMap, header: SpecMap) -> str:
    """Return the description of a header, its limits, and whether it is always there."""
    schema = read_schema(document, header.get("schema"))
    sentences = [described(header, header["description"]), prose(limits(schema))]
    if schema.enumeration:
        sentences.append(prose(f"One of {', '.join(f'`{value}`' for value in schema.enumeration)}."))
    if header.get("required"):
        sentences.append("Always present.")
    return " ".join(sentence for sentence in sentences if sentence)

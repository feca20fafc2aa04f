"""Docstrings of the methods that make one call."""

from collections.abc import Iterable, Sequence

from ..spec.messages import AnswerKind, answer_kind, response_schema
from ..spec.naming import prose
from ..spec.source import SpecMap
from .docstrings import about, arguments, docstring, documented_at, paragraph, section
from .header_sections import header_sections
from .limits import limits
from .log_views import TARGET
from .method_views import Argument, DownloadView

PAGER = "A pager. `await` it for the first page, use `async for` for all items, or `.pages()` for all pages."
EVENTS = (
    "An asynchronous iterator over the events, which sends the request with its first step. Leaving the loop ends the "
    "stream when the iterator is garbage-collected; `contextlib.aclosing` ends it immediately."
)
FILE = "The bytes of the response, of up to `max_response_size` of the client."
SIZE = "The number of bytes written."
LOST = "The connection broke, and the service can't be asked again, or `to` can't seek."


def method_doc(document: SpecMap, operation: SpecMap, given: Sequence[Argument], in_path: Sequence[Argument]) -> str:
    """Return the docstring of the method of an operation.

    Args:
        document: The bundled document.
        operation: The operation.
        given: Arguments of the method.
        in_path: Those in the path.
    """
    kind = answer_kind(document, operation)
    returned = {AnswerKind.EVENTS: EVENTS, AnswerKind.FILE: FILE}.get(kind, "")
    answer = response_schema(document, operation)
    if "x-pagination" in operation:
        returned = PAGER
    elif kind is AnswerKind.JSON and answer is not None and not answer.properties:
        limited = prose(limits(answer))
        returned = f"The response. {limited}" if limited else ""
    raised = [("ResponseTooLarge", "The response is larger than that.")] if kind is AnswerKind.FILE else []
    return _doc(document, operation, prose(operation["summary"]), given, in_path, returned, raised=raised)


def download_view(
    document: SpecMap, operation: SpecMap, given: Sequence[Argument], in_path: Sequence[Argument]
) -> DownloadView | None:
    """Return the method that writes the response to a file, or None if the response has no bytes.

    Args:
        document: The bundled document.
        operation: The operation.
        given: Arguments of the method.
        in_path: Those in the path.
    """
    if answer_kind(document, operation) is not AnswerKind.FILE:
        return None
    summary = f"{prose(operation['summary']).rstrip('.')}, and write it to a file."
    raised = [("OSError", "The file can't be written."), ("ConnectionLost", LOST)]
    doc = _doc(document, operation, summary, given, in_path, SIZE, more=[TARGET], raised=raised)
    return DownloadView(operation["x-download"], doc)


def _doc(
    document: SpecMap,
    operation: SpecMap,
    summary: str,
    given: Sequence[Argument],
    in_path: Sequence[Argument],
    returned: str,
    *,
    more: Iterable[tuple[str, str]] = (),
    raised: Iterable[tuple[str, str]] = (),
) -> str:
    """Return a docstring. `more` and `raised` are further arguments and exceptions."""
    body = about(prose(operation["description"]), operation)
    named = {argument.field.name: argument.field for argument in reversed(given)}
    body += arguments((named[name] for name in dict.fromkeys(one.field.name for one in given)), 8, more)
    if returned:
        body += ["", "        Returns:", *paragraph(returned, 12)]
    exceptions = [
        ("ApiError", "The service refused the request or failed."),
        ("TransportError", "No usable response arrived."),
        *raised,
    ]
    if in_path:
        names = " or ".join(f"`{argument.field.name}`" for argument in in_path)
        exceptions.insert(0, ("ValueError", f"{names} is empty."))
    body += section("Raises", exceptions, 8)
    body += header_sections(document, operation, 8)
    body += documented_at(operation)
    return docstring(f"{summary} (withdrawn)" if operation.get("deprecated") else summary, body, 8)

"""Template views of methods that follow logs and events, or download a log."""

from typing import Any

from attrs import evolve, frozen

from ..spec.bundle import operations
from ..spec.keywords import ASCENDING
from ..spec.naming import constant_name, literal
from ..spec.source import SpecMap
from .docstrings import EXTRA, about, docstring, documented_at, section
from .method_views import Argument, MethodView

TASK = "task_id"
FIRST_TASK = "worker-0"
PAGING = ("sort_by", "start_time", "end_time")
TARGET = (
    "to",
    "Path, or file opened for writing bytes, also one of anyio or aiofiles. An existing file at the path is replaced "
    "only when the download is complete; it keeps its mode. If the path is a symbolic link, its target is replaced. "
    "Devices and FIFOs are written to.",
)
"""The argument of methods that write to a file."""
# For each style: the summary, the description, and the arguments that only this style has.
TEXTS: dict[str, tuple[str, str, list[tuple[str, str]]]] = {
    "cursor": (
        "Follow a log file line by line until the job has ended.",
        "Yields each line once, without its line ending. The service does not stream, so the client polls for lines "
        "after the last one. You can leave the loop at any time.",
        [
            ("log_file", "Log file, as returned by list_log_files. The first one by default."),
            ("tail", "Number of newest lines to start with, from 1 to 500. All lines by default."),
        ],
    ),
    "preview": (
        "Follow the log of a task line by line until the job has ended.",
        "Yields each line once, without its line ending. The service does not stream and returns only the newest 5 MB, "
        "so the client polls and finds the new part by the sizes. You can leave the loop at any time.",
        [
            (
                "on_gap",
                "Called with the number of missed bytes if more than 5 MB were written between two polls or before the "
                "first one. The client also logs a warning.",
            ),
        ],
    ),
    "events": (
        "Follow the events, oldest first and each one once, until the resource reaches a final state.",
        "The service does not stream, so the client polls for events since the last one. You can leave the loop at any "
        "time.",
        [("since", "Time of the first event, in milliseconds since 1970. The oldest event by default.")],
    ),
    "link": (
        "Download the whole log of a task through a signed link.",
        "No credentials are sent to the storage, and the link appears in no error or log. If the connection breaks, "
        "the download continues with a new link. If the log has changed meanwhile, the download starts over, so that "
        "all bytes are of one version of the log.",
        [
            TARGET,
            ("allow_http", "Whether a link without TLS is allowed."),
        ],
    ),
}
UNTIL_GONE = "Follow the events, oldest first and each one once, until the resource no longer exists."
COMMON = [
    ("interval", "Seconds between two polls."),
    ("timeout", "Longest time in seconds. No limit by default."),
]
RAISES = [
    ("NotFound", "The resource does not exist."),
    ("WaitTimeout", "The timeout expired. A pending request is cancelled."),
    ("ApiError", "The service refused the request, or failed for 15 minutes."),
    ("TransportError", "The service could not be reached for 15 minutes."),
]
CURSOR_RAISES = [
    ("PaginationError", "The service repeats a cursor, so the log can't be read to its end."),
    ("DecodeError", "The service sent lines without cursors."),
]
LINK_RAISES = [
    ("ConfigurationError", "The link has no TLS, or leads to a private network that the endpoint is not in."),
    ("ApiError", "The service or the storage refused the request."),
    ("TransportError", "The connection broke too often, or the download has to start over and `to` can't seek."),
    ("DecodeError", "The storage sent no usable response in 5 attempts."),
    ("OSError", "The file can't be written; a missing folder or permission is reported before any request."),
    ("TypeError", "`to` does not accept bytes."),
]


@frozen
class FollowView:
    """A method that follows a log or events, or downloads a log.

    Args:
        name: Name of the method.
        style: Value of `style` in `x-follow`.
        method: Method that it calls.
        path: Path arguments.
        task: Argument for the task, which has a default.
        filters: Arguments that filter a list.
        poll: Constant of the operation that reads the state.
        poll_path: Arguments for the path of that operation.
        waiter: Constant of the waiter; empty if the method ends when the resource no longer exists.
        ends: Code of the final states.
        files: Constant of the operation that lists log files.
        time: Code of the path of an event's time.
        ascending: Code of the query that sorts events, oldest first.
        item: Type of an event.
        doc: Docstring of the method.
    """

    name: str
    style: str
    method: MethodView
    path: list[Argument]
    task: Argument | None
    filters: list[Argument]
    poll: str
    poll_path: list[Argument]
    waiter: str
    ends: str
    files: str
    time: str
    ascending: str
    item: str
    doc: str


def following_views(document: SpecMap, own: list[SpecMap], methods: dict[str, MethodView]) -> list[FollowView]:
    """Return the methods of a resource that follow or download logs and events, sorted by name.

    Args:
        document: The bundled document.
        own: The operations of the resource.
        methods: All methods by operation id.
    """
    waiters = {tag["name"]: tag.get("x-waiter", {}) for tag in document["tags"]}
    paths = {row[3]["operationId"]: row[0] for row in operations(document)}
    found = [
        _view(operation, methods, waiters[operation["tags"][0]], paths) for operation in own if "x-follow" in operation
    ]
    return sorted(found, key=lambda view: view.name)


def _view(operation: SpecMap, methods: dict[str, MethodView], waiter: Any, paths: dict[str, str]) -> FollowView:
    follow, method = operation["x-follow"], methods[operation["operationId"]]
    style: str = follow["style"]
    path = [_shortened(argument) for argument in method.path]
    pagination = operation.get("x-pagination", {})
    ascending: dict[str, str] = dict(follow.get("ascending", ASCENDING))
    left_out = {*PAGING, *ascending, pagination.get("index"), pagination.get("size")}
    filters = [one for one in [*method.query, *method.headers] if one.field.wire not in left_out]
    usual = [*waiter.get("ready", []), *waiter.get("failed", []), *waiter.get("stopped", [])]
    ends = follow.get("ends", usual)
    is_stateless = bool(follow.get("until_gone"))
    return FollowView(
        name=follow["method"],
        style=style,
        method=evolve(method, query=[one for one in filters if one in method.query]),
        path=[argument for argument in path if argument.field.wire != TASK],
        task=next((argument for argument in path if argument.field.wire == TASK), None),
        filters=filters if style == "events" else [],
        poll=method.constant if is_stateless else constant_name(waiter["poll"]) if style != "link" else "",
        poll_path=[
            one for one in path if is_stateless or f"{{{one.field.wire}}}" in paths.get(waiter.get("poll", ""), "")
        ],
        waiter="" if is_stateless else f"{operation['tags'][0].upper()}_WAITER",
        ends="()"
        if is_stateless
        else f"({', '.join(literal(state) if isinstance(state, str) else str(state) for state in ends)},)",
        files=constant_name(follow["files"]) if "files" in follow else "",
        time=repr(tuple(follow["time"].split("."))).replace("'", '"') if "time" in follow else "",
        ascending=repr(ascending).replace("'", '"'),
        item=method.item,
        doc=_doc(operation, style, path, filters if style == "events" else []),
    )


def _shortened(argument: Argument) -> Argument:
    """Return the argument under its short name: `task` instead of `task_id`, because its value is a name."""
    if argument.field.wire != TASK:
        return argument
    return evolve(argument, annotation="str", field=evolve(argument.field, name="task"))


def _doc(operation: SpecMap, style: str, path: list[Argument], filters: list[Argument]) -> str:
    summary, text, own = TEXTS[style]
    if operation["x-follow"].get("until_gone"):
        summary = UNTIL_GONE
    given = [(argument.field.name, argument.field.documentation) for argument in [*path, *filters]]
    body = [*about(text, operation), *section("Args", [*given, *own, *(COMMON if style != "link" else []), *EXTRA], 8)]
    if style == "link":
        body += ["", "        Returns:", "            Number of bytes written."]
    names = " or ".join(f"`{argument.field.name}`" for argument in path)
    wrong = f"{names} is empty" + (", or a number is out of range." if style != "link" else ".")
    more = {"link": LINK_RAISES, "cursor": [*RAISES, *CURSOR_RAISES]}.get(style, RAISES)
    body += section("Raises", [("ValueError", wrong), *more], 8)
    body += documented_at(operation)
    return docstring(summary, body, 8)

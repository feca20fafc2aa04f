"""What the templates see of following: methods that read logs and events to their end, or fetch a whole log."""

from typing import Any

from attrs import evolve, frozen

from .bundle import operations
from .docstrings import docstring, paragraph, section
from .method_views import Argument, MethodView
from .naming import constant_name, literal, prose
from .source import SpecMap

TASK = "task_id"
FIRST_TASK = "worker-0"
PAGING = ("order", "sort_by", "start_time", "end_time")
# What each style says about itself: the summary, what it does, and its own arguments.
TEXTS: dict[str, tuple[str, str, list[tuple[str, str]]]] = {
    "cursor": (
        "Follow a log file line by line until what writes it has ended.",
        "Each line comes once, as text without its end. The service has no stream: it is asked again for what follows "
        "the last line. Leave the loop at any time.",
        [
            ("log_file", "Which file, one of those that list_log_files answers; the first when left out."),
            ("tail", "How many of the newest lines to begin with, 1 to 500; all when left out."),
        ],
    ),
    "preview": (
        "Follow the log of a task line by line until the job has ended.",
        "Each line comes once, as text without its end. The service has no stream and shows only the newest 5 MB: it "
        "is asked again, and what is new is found by the sizes. Leave the loop at any time.",
        [
            (
                "on_gap",
                "Called with the number of bytes that were never shown, because more than 5 MB came between two rounds "
                "or before the first; they are logged as a warning too.",
            ),
        ],
    ),
    "events": (
        "Follow what happens, each event once and the oldest first, until nothing more is to come.",
        "The service has no stream: it is asked again for events since the last one. Leave the loop at any time.",
        [("since", "Begin with this moment, in milliseconds since 1970; with the oldest event when left out.")],
    ),
    "link": (
        "Download the whole log of a task through a signed link.",
        "The storage gets no credentials, and the link appears in no error or log. If the connection breaks, the "
        "download continues with a new link. If the log has changed meanwhile, the download starts over: all bytes are "
        "of one version of the log.",
        [
            (
                "to",
                "A path, or a file that is open for writing bytes, also one of anyio or aiofiles. A file at the path "
                "is replaced only when the download is complete; it keeps its mode. If the path is a symbolic link, "
                "its target is replaced. Devices and FIFOs are written to.",
            ),
            ("allow_http", "Whether the link may be one without TLS."),
        ],
    ),
}
COMMON = [
    ("interval", "Seconds between two rounds."),
    ("timeout", "Longest time in seconds; no limit when left out."),
]
RAISES = [
    ("NotFound", "The resource does not exist."),
    ("WaitTimeout", "The time is over; a request under way ends with it."),
    ("ApiError", "The service refused, or failed for a quarter of an hour."),
    ("TransportError", "The service could not be reached for a quarter of an hour."),
]
CURSOR_RAISES = [
    ("PaginationError", "The service repeats a cursor, so the log can't be read to its end."),
    ("DecodeError", "The service sent lines without cursors."),
]
LINK_RAISES = [
    ("ConfigurationError", "The link is without TLS, or leads to a private network that the endpoint is not in."),
    ("ApiError", "The service or the storage refused."),
    ("TransportError", "The connection broke too often, or the download has to start over and `to` can't seek."),
    ("DecodeError", "The storage sent no usable response in 5 attempts."),
    ("OSError", "The file can't be written; a missing folder or permission is reported before any request."),
    ("TypeError", "`to` takes no bytes."),
]


@frozen
class FollowView:
    """A method that follows something.

    Args:
        name: Its name.
        style: How it goes about it.
        method: What it calls.
        path: Its arguments that stand in paths.
        task: The argument that has a usual value.
        filters: Its arguments that narrow down a list.
        poll: Constant of the operation that reads the state.
        poll_path: The arguments for the path of that operation.
        waiter: Constant of the waiter.
        ends: Code of the states in which nothing more comes.
        files: Constant of the operation that lists log files.
        time: Code of the path of an event's time.
        item: Type of an event.
        doc: Its docstring.
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
    item: str
    doc: str


def following_views(document: SpecMap, own: list[SpecMap], methods: dict[str, MethodView]) -> list[FollowView]:
    """The methods of a resource that follow something, sorted by name.

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
    left_out = {*PAGING, pagination.get("index"), pagination.get("size")}
    filters = [one for one in [*method.query, *method.headers] if one.field.wire not in left_out]
    usual = [*waiter.get("ready", []), *waiter.get("failed", []), *waiter.get("stopped", [])]
    ends = follow.get("ends", usual)
    return FollowView(
        name=follow["method"],
        style=style,
        method=evolve(method, query=[one for one in filters if one in method.query]),
        path=[argument for argument in path if argument.field.wire != TASK],
        task=next((argument for argument in path if argument.field.wire == TASK), None),
        filters=filters if style == "events" else [],
        poll=constant_name(waiter["poll"]) if style != "link" else "",
        poll_path=[one for one in path if f"{{{one.field.wire}}}" in paths.get(waiter.get("poll", ""), "")],
        waiter=f"{operation['tags'][0].upper()}_WAITER",
        ends=f"({', '.join(literal(state) if isinstance(state, str) else str(state) for state in ends)},)",
        files=constant_name(follow["files"]) if "files" in follow else "",
        time=repr(tuple(follow["time"].split("."))).replace("'", '"') if "time" in follow else "",
        item=method.item,
        doc=_doc(operation, style, path, filters if style == "events" else []),
    )


def _shortened(argument: Argument) -> Argument:
    """The argument under the name it has here: a task is told by its name."""
    if argument.field.wire != TASK:
        return argument
    return evolve(argument, annotation="str", field=evolve(argument.field, name="task"))


def _doc(operation: SpecMap, style: str, path: list[Argument], filters: list[Argument]) -> str:
    summary, text, own = TEXTS[style]
    given = [(argument.field.name, argument.field.documentation) for argument in [*path, *filters]]
    body = ["", *paragraph(text, 8), *section("Args", [*given, *own, *(COMMON if style != "link" else [])], 8)]
    if style == "link":
        body += ["", "        Returns:", "            How many bytes were written."]
    names = " or ".join(f"`{argument.field.name}`" for argument in path)
    wrong = f"{names} is empty" + (", or a number is out of range." if style != "link" else ".")
    more = {"link": LINK_RAISES, "cursor": [*RAISES, *CURSOR_RAISES]}.get(style, RAISES)
    body += section("Raises", [("ValueError", wrong), *more], 8)
    body += ["", *paragraph(f"Documented at: {prose(operation['x-docs'])}", 8)]
    return docstring(summary, body, 8)

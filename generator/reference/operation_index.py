"""The tables of all operations and error codes, and the start page of the reference."""

from collections.abc import Mapping, Sequence

from .described_operation import DescribedOperation
from .error_codes import Refusal
from .markup import code, link, page, paragraph, table, text

MOST_OPERATIONS = 12
READING = """\
## How to read the signatures

- `...` marks an argument that you can leave out. It is then not sent, and the service uses its default.
- In place of a model, you can pass a dictionary with the same keys.
- In place of a member of an enumeration, you can pass its value.
- All methods also take `extra_query`, `extra_body` and `extra_headers`, which the signatures omit.
- In the examples, `client` is an open client, and names such as `notebook_id` stand for IDs of existing resources.
- Methods that end in `_and_wait` take the arguments of the operation, and `timeout`, `interval` and `on_progress`.
- The error codes are those with which the fake of the service refuses an operation. The service may use others."""


def operation_index(operations: Sequence[DescribedOperation]) -> str:
    """Return the table of all operations in Markdown."""
    rows = [
        (
            f"{link(f'resources/{one.address}', code(one.id))}<br>{code(f'{one.resource}.{one.method.name}')}",
            f"{text(one.written['summary'])}<br>{code(f'{one.verb} {one.path}')}",
        )
        for one in sorted(operations, key=lambda one: one.id)
    ]
    return page(
        [
            "---\nhide: [toc]\nsearch: {exclude: true}\n---",
            "# Operations",
            paragraph(f"All {len(rows)} operations, sorted by their documented names."),
            table(("Documented name and method", "What it does, and its HTTP request"), rows),
        ]
    )


def error_index(operations: Sequence[DescribedOperation]) -> str:
    """Return the table of the error codes of all operations in Markdown."""
    found: dict[Refusal, list[str]] = {}
    for one in sorted(operations, key=lambda one: (one.resource, one.method.name)):
        for refusal in one.refusals:
            target = link(f"resources/{one.address}", code(f"{one.resource}.{one.method.name}"))
            found.setdefault(refusal, []).append(target)
    rows = [
        (
            code(refusal.code),
            refusal.shown_status,
            link(f"exceptions.html#aiomodelarts.{refusal.exception}", code(refusal.exception)),
            _folded(targets),
        )
        for refusal, targets in sorted(found.items(), key=lambda item: (item[0].code, item[0].status))
    ]
    about = (
        f"The {len(rows)} combinations of code and status with which the fake refuses operations, as documented. The "
        f"service may use others; {code('ApiError.code')} has the code in any case."
    )
    return page(
        [
            "# Error codes",
            paragraph(about),
            table(("Code", "HTTP status", "Exception", "Operations"), rows),
        ]
    )


def _folded(targets: Sequence[str]) -> str:
    """Return links in a line, or in a part that can be opened if there are many."""
    line = ", ".join(targets)
    if len(targets) <= MOST_OPERATIONS:
        return line
    return f"<details><summary>{len(targets)} operations</summary><p>{line}</p></details>"


def reference_index(areas: Mapping[str, Sequence[str]], about: Mapping[str, str]) -> str:
    """Return the start page of the reference in Markdown.

    Args:
        areas: Names of resources by area.
        about: Description of each resource.
    """
    blocks = [
        "# Reference",
        paragraph("The methods of the client by resource. Resources are attributes of the client."),
        READING,
    ]
    for area, names in areas.items():
        rows = [(link(f"resources/{name}.html", code(name)), text(about[name])) for name in names]
        blocks += [f"## {area.capitalize()}", table(("Resource", "What it is"), rows)]
    return page(blocks)

"""The table of all operations, and the start page of the reference."""

from collections.abc import Mapping, Sequence

from .described_operation import DescribedOperation
from .markup import code, link, page, paragraph, table, text

READING = """\
## How to read the signatures

- `...` marks an argument that you can leave out. It is then not sent, and the service uses its default.
- In place of a model, you can pass a dictionary with the same keys.
- In place of a member of an enumeration, you can pass its value.
- All methods that make one call also take `extra_query`, `extra_body` and `extra_headers`, which the signatures omit.
- Methods that end in `_and_wait` take the arguments of the operation, and `timeout`, `interval` and `on_progress`.
- The error codes are those with which the fake of the service refuses an operation. The service may use others."""


def operation_index(operations: Sequence[DescribedOperation]) -> str:
    """Return the table of all operations in Markdown."""
    rows = [
        (
            link(f"resources/{one.address}", code(one.id)),
            code(f"{one.resource}.{one.method.name}"),
            code(f"{one.verb} {one.path}"),
            text(one.written["summary"]),
        )
        for one in sorted(operations, key=lambda one: one.id)
    ]
    return page(
        [
            "---\nsearch: {exclude: true}\n---",
            "# Operations",
            paragraph(f"All {len(rows)} operations, sorted by their documented names."),
            table(("Documented name", "Method", "HTTP", "What it does"), rows),
        ]
    )


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

"""The section of an operation on the page of its resource."""

from collections.abc import Iterator, Sequence

from ..lint.extensions import path_names
from ..render.annotations import Annotations
from ..render.fields import Field
from ..spec.documentation_pages import documentation_url
from ..spec.naming import python_name
from ..spec.schema import Schema
from ..spec.value_types import Type, type_of
from .described_operation import DescribedOperation
from .error_codes import Refusal
from .example_code import example_of
from .markup import code, facts, fenced, in_heading, link, page, paragraph, table, text, unsearched
from .type_links import TypeLinks

EXCEPTIONS = "../exceptions.html#aiomodelarts."
COMMAND_LINE = "../../command-line.html"
RETRIES = "../../explanation/retries.html"
IDEMPOTENT = frozenset({"GET", "HEAD", "PUT", "DELETE", "OPTIONS"})
SAFE = "Also if the request may have been executed, because it is idempotent."
UNSAFE = "Only if the request was certainly not executed."
MOST_FIELDS = 40


def operation_section(operation: DescribedOperation, annotations: Annotations, links: TypeLinks) -> str:
    """Return the section of an operation in Markdown.

    Args:
        operation: The operation.
        annotations: Writes types in signatures.
        links: Writes types with links.
    """
    written, method = operation.written, operation.method.name
    name = f'<span class="documented-name">{operation.id}</span>'
    summary = f'<span class="summary">{in_heading(text(written["summary"]))}</span>'
    return page(
        [
            f"## {operation.resource}.{method} {name} {summary} {{ #{operation.id} data-toc-label='{method}' }}",
            paragraph(" ".join(part for part in (_remarks(operation), text(written["description"])) if part)),
            unsearched(fenced("python", operation.signature(annotations))),
            unsearched(paragraph("Example:") + "\n\n" + fenced("python", example_of(operation.id))),
            facts(_facts(operation, links)),
            unsearched(argument_table([one.field for one in operation.arguments], links)),
            unsearched(_returned_fields(operation, links)),
            _errors(operation.refusals, [one.field.name for one in operation.method.path]),
        ]
    )


def argument_table(fields: Sequence[Field], links: TypeLinks) -> str:
    """Return the table of the arguments of a method; empty without arguments."""
    rows = [_argument(field, links) for field in fields]
    return table(("Argument", "Type", "Meaning"), rows) if rows else ""


def describe_field(field: Field, links: TypeLinks) -> str:
    """Return the description of an argument or a field, with its choices, limits and cloud."""
    parts = [field.description, links.choices(field.type), field.limits, field.clouds]
    html = [part if "<code>" in part else text(part) for part in parts if part]
    if field.wire != field.name:
        html.append(f"Sent as {code(field.wire)}.")
    if field.sensitive:
        html.append("The client keeps it out of errors and logs.")
    return " ".join(html)


def _argument(field: Field, links: TypeLinks) -> tuple[str, str, str]:
    required = "" if not field.required or field.sent else ' <strong class="required">required</strong>'
    return code(field.name) + required, links.write(field.type, sent=True), describe_field(field, links)


def _remarks(operation: DescribedOperation) -> str:
    remarks = [operation.clouds if operation.clouds.endswith(" only") else "", operation.generation]
    return " ".join(f'<span class="remark">{remark}</span>' for remark in remarks if remark)


def _facts(operation: DescribedOperation, links: TypeLinks) -> Iterator[tuple[str, str]]:
    yield "HTTP", code(f"{operation.verb} {operation.path}")
    name = code(operation.id)
    yield "Documented as", link(documentation_url(operation.written["x-docs"]), name)
    yield "Clouds", operation.clouds
    yield link(COMMAND_LINE, "Command line"), code(operation.command)
    yield "Returns", _returns(operation, links)
    if operation.waits:
        yield "To wait", f"{code(operation.waits)} calls it and waits for the result."
    if operation.method.download is not None:
        yield "To a file", f"{code(operation.method.download.name)} writes the response to a file."
    yield "Limits", _page_limits(operation)
    yield link(RETRIES, "Retries"), SAFE if operation.verb in IDEMPOTENT else UNSAFE


def _returns(operation: DescribedOperation, links: TypeLinks) -> str:
    if operation.method.returns in ("None", "bytes"):
        return code(operation.method.returns)
    schema = operation.response
    if schema is None:
        return code("None")
    item = _item_type(operation, schema)
    if item:
        return f"A pager of {links.write(item)}. Each page is a {links.write(type_of(schema))}."
    if operation.is_event_stream:
        return f"An asynchronous iterator over {links.write(type_of(schema))}."
    return links.write(type_of(schema))


def _item_type(operation: DescribedOperation, page_schema: Schema) -> Type:
    """Return the type of the items of a list; empty for other operations."""
    pagination = operation.written.get("x-pagination")
    if pagination is None:
        return ()
    for name in path_names(pagination["items"]):
        page_schema = page_schema.properties[name]
    return type_of(page_schema)[0].inner


def _page_limits(operation: DescribedOperation) -> str:
    pagination = operation.written.get("x-pagination", {})
    parts: list[str] = []
    if "size" in pagination:
        size = code(python_name(str(pagination["size"])))
        if "allowed_limits" in pagination:
            parts.append(f"{size} is one of {', '.join(map(str, pagination['allowed_limits']))}.")
        elif "max_limit" in pagination:
            parts.append(f"{size} is at most {pagination['max_limit']}.")
        if "default_limit" in pagination:
            parts.append(f"A page has {pagination['default_limit']} items by default.")
    return " ".join(parts)


def _returned_fields(operation: DescribedOperation, links: TypeLinks) -> str:
    schema = operation.response
    if schema is None:
        return ""
    item = _item_type(operation, schema)
    parts = item or type_of(schema)
    found = next((one for part in parts if (one := links.schema(part.name)) and one.properties), None)
    if found is None:
        return ""
    names = [
        link(f"{links.target(found.name)}", code(python_name(wire, part.written)))
        for wire, part in found.properties.items()
    ]
    more = f" and {len(names) - MOST_FIELDS} more" if len(names) > MOST_FIELDS else ""
    whose = "each item" if item else "the result"
    return paragraph(f"Fields of {whose}: {', '.join(names[:MOST_FIELDS])}{more}.")


def _errors(refusals: Sequence[Refusal], in_path: Sequence[str]) -> str:
    """Return the table of the errors of an operation."""
    rows: list[tuple[str, str, str]] = []
    if in_path:
        names = " or ".join(map(code, in_path))
        rows.append((code("ValueError"), "", f"{names} is empty. Nothing is sent."))
    groups: dict[tuple[str, str], list[str]] = {}
    for one in refusals:
        groups.setdefault((one.exception, one.shown_status), []).append(one.code)
    for (exception, status), codes in groups.items():
        rows.append((_exception(exception), status, ", ".join(map(code, codes))))
    rows.append((_exception("ApiError"), "4xx, 5xx", "Every other refusal, and failures of the service."))
    rows.append((_exception("TransportError"), "", "No usable response arrived."))
    return table(("Error", "HTTP status", "Codes"), rows)


def _exception(name: str) -> str:
    return link(f"{EXCEPTIONS}{name}", code(name))

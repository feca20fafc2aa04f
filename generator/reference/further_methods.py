"""Sections of the methods that are no operations: waiting, finding, copying, following logs and events, downloads."""

import ast
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from attrs import frozen

from .markup import code, facts, fenced, in_heading, page, paragraph, table, text, unsearched

LEFT_OUT = ("extra_query", "extra_body", "extra_headers")
WAIT_SUFFIX = "_and_wait"
WITH_COMMAND = frozenset(
    {"wait", "wait_gone", "find", "copy", "start", "stop", "rerun", "follow_logs", "follow_events", "download_log"}
)
"""Methods that the command line has too."""
SECTION = re.compile(r"^(Args|Returns|Raises):$", re.M)
SIGNATURE_WIDTH = 88


@frozen
class FurtherMethod:
    """A method of a resource that is no operation.

    Args:
        resource: Attribute of the client.
        node: The method in the generated code.
        doc: Its docstring, without indentation.
    """

    resource: str
    node: ast.FunctionDef | ast.AsyncFunctionDef
    doc: str

    @property
    def name(self) -> str:
        """Name of the method."""
        return self.node.name

    @property
    def sections(self) -> dict[str, str]:
        """Parts of the docstring by title; the part before the first title has none."""
        parts = SECTION.split(self.doc.partition("\nDocumented at:")[0])
        return {"": parts[0], **dict(zip(parts[1::2], parts[2::2], strict=True))}

    @property
    def command(self) -> str:
        """Command of the command line, with the arguments that it needs."""
        positional, defaults = self.node.args.args[1:], self.node.args.defaults
        needed = [one.arg.upper() for one in positional[: len(positional) - len(defaults)]]
        return " ".join([f"modelarts {self.resource} {self.name}".replace("_", "-"), *needed])

    def signature(self) -> str:
        """Return a call with types. `...` marks arguments that can be left out."""
        given = list(_parameters(self.node.args))
        awaited = "await " if isinstance(self.node, ast.AsyncFunctionDef) else ""
        call = f"{awaited}client.{self.resource}.{self.name}"
        returns = _type(self.node.returns)
        whole = f"{call}({', '.join(given)}) -> {returns}"
        if len(whole) <= SIGNATURE_WIDTH:
            return whole
        return "\n".join([f"{call}(", *(f"    {one}," for one in given), f") -> {returns}"])


def further_methods(resource: str, module: Path, known: Iterable[str]) -> list[FurtherMethod]:
    """Return the methods of a resource that are no operations, in the order of the code.

    Args:
        resource: Attribute of the client.
        module: Generated module of the resource.
        known: Names of the methods that are described elsewhere.
    """
    described = set(known)
    tree = ast.parse(module.read_text(encoding="utf-8"))
    return [
        FurtherMethod(resource, node, ast.get_docstring(node) or "")
        for body in tree.body
        if isinstance(body, ast.ClassDef)
        for node in body.body
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and node.name not in described
        and not node.name.endswith(WAIT_SUFFIX)
    ]


def further_section(method: FurtherMethod) -> str:
    """Return the section of a method in Markdown."""
    head, _, about = method.sections[""].strip().partition("\n\n")
    summary = f'<span class="summary">{in_heading(text(head))}</span>'
    return page(
        [
            f"## {method.resource}.{method.name} {summary} {{ #{method.name} data-toc-label='{method.name}' }}",
            *(paragraph(text(_joined(part))) for part in about.split("\n\n") if part.strip()),
            unsearched(fenced("python", method.signature())),
            facts([("Command line", code(method.command))]) if method.name in WITH_COMMAND else "",
            _table(("Argument", "Meaning"), method.sections.get("Args", "")),
            paragraph(text(_joined("Returns: " + method.sections["Returns"]))) if "Returns" in method.sections else "",
            _table(("Error", "When"), method.sections.get("Raises", "")),
        ]
    )


def _table(head: tuple[str, str], section: str) -> str:
    rows = [(code(name), text(about)) for name, about in _entries(section) if name not in LEFT_OUT]
    return table(head, rows) if rows else ""


def _entries(section: str) -> Iterator[tuple[str, str]]:
    """Yield the names and descriptions in a section of a docstring."""
    for entry in re.split(r"\n(?=    \S)", section.strip("\n")):
        name, _, about = _joined(entry).partition(": ")
        if name:
            yield name, about


def _joined(lines: str) -> str:
    return " ".join(lines.split())


def _parameters(given: ast.arguments) -> Iterator[str]:
    for one in given.args[1:]:
        yield f"{one.arg}: {_type(one.annotation)}"
    shown = [(one, default) for one, default in zip(given.kwonlyargs, given.kw_defaults, strict=True)]
    keywords = [(one, default) for one, default in shown if one.arg not in LEFT_OUT]
    if keywords:
        yield "*"
    for one, default in keywords:
        optional = "" if default is None else " = ..."
        yield f"{one.arg}: {_type(one.annotation)}{optional}"


def _type(annotation: ast.expr | None) -> str:
    """Return a type as readers need it: without typed dictionaries, listed values and the marks of optional ones."""
    if annotation is None:
        return "None"
    written = ast.unparse(annotation).replace("models.", "")
    written = re.sub(r"params\.\w+ \| |\| params\.\w+|\w+Value \| ", "", written)
    return re.sub(r"\s+", " ", written.replace(" | Unset | None", "").replace(" | Unset", "")).strip()

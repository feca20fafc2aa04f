"""Blocks of code in Markdown files, and in docstrings of the package."""

import ast
import inspect
import re
import textwrap
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "generated_client"
FENCE = re.compile(
    r"(?:^ *<!-- not run: (?P<reason>.+?) -->\n+)?"
    r"^(?P<indent> *)```(?P<language>[\w+-]*)(?P<rest>[^\n`]*)\n(?P<code>.*?)^(?P=indent)```$",
    re.M | re.S,
)
# Models, resources and typed dictionaries have no examples; `docs/examples` has those of the operations.
WITHOUT_EXAMPLES = {"models", "resources", "params"}


@frozen
class Block:
    """A fenced block of code.

    Args:
        path: File with the block.
        line: Line of its first line of code, from 1.
        language: Language after the fence; empty if there is none.
        code: The code, without the indentation of the fence.
        reason: Why it can't run, from the comment before it; empty if it runs.
    """

    path: Path
    line: int
    language: str
    code: str
    reason: str

    @property
    def place(self) -> str:
        """File and line, as shown in messages."""
        return f"{self.path.relative_to(ROOT)}:{self.line}"

    @property
    def at_its_line(self) -> str:
        """The code, moved down so that a traceback has the lines of the file."""
        return "\n" * (self.line - 1) + self.code


def blocks_in(text: str, path: Path, first_line: int = 1) -> Iterator[Block]:
    """The fenced blocks of a text that starts at a line of a file."""
    for found in FENCE.finditer(text):
        line = first_line + text.count("\n", 0, found.start("code"))
        yield Block(path, line, found["language"], textwrap.dedent(found["code"]), found["reason"] or "")


@cache
def documents() -> tuple[Path, ...]:
    """The documentation, the READMEs of the examples and of the spec, and the files beside the README."""
    folders = [*(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").rglob("README.md"), *(ROOT / "spec").glob("*.md")]
    found = [*sorted(ROOT.glob("*.md")), *sorted(folders)]
    return tuple(path for path in found if "docs/reference/" not in path.as_posix())


@cache
def blocks(document: Path) -> tuple[Block, ...]:
    """All blocks of a Markdown file."""
    return tuple(blocks_in(document.read_text(encoding="utf-8"), document))


def python_blocks(document: Path) -> list[Block]:
    """The Python blocks of a Markdown file that run."""
    return [block for block in blocks(document) if block.language == "python" and not block.reason]


@cache
def docstring_blocks() -> tuple[Block, ...]:
    """The Python blocks in docstrings."""
    found: list[Block] = []
    for path in sorted(PACKAGE.rglob("*.py")):
        if WITHOUT_EXAMPLES.isdisjoint(path.relative_to(PACKAGE).parts[1:2]):
            text = path.read_text(encoding="utf-8")
            if "```" in text:
                found += [block for block in _blocks_of_module(ast.parse(text), path) if block.language == "python"]
    return tuple(found)


def docstrings(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """First line and text of each docstring of a module."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef):
            first = node.body[0] if node.body else None
            if (
                isinstance(first, ast.Expr)
                and isinstance(first.value, ast.Constant)
                and isinstance(first.value.value, str)
            ):
                yield first.lineno, first.value.value


def _blocks_of_module(tree: ast.Module, path: Path) -> Iterator[Block]:
    for line, text in docstrings(tree):
        yield from blocks_in(inspect.cleandoc(text), path, line)

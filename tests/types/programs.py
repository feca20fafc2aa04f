"""The programs that type checkers accept: guides, examples, the sample application, and programs of users."""

import re
import shutil
import textwrap
from pathlib import Path

from tests.contract.docstring_code import VARIABLES, imports
from tests.contract.documented_code import ROOT, Block, docstring_blocks, documents, python_blocks
from tests.contract.running_code import is_program

FOLDERS = ("docs/examples", "examples", "tests/natural", "tests/types/checked")
# What the blocks of a guide find, as in `tests/contract/running_code.py`.
HEAD = """\
import aiomodelarts, aiomodelarts.testing
async def document(
    client: aiomodelarts.ModelArts, fake: aiomodelarts.testing.FakeModelArts, image_id: str, url: str
) -> None:
"""


def collect(folder: Path) -> None:
    """Copy all programs into a folder. Blocks of a page have the lines that they have in the page."""
    for name in FOLDERS:
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    for document in documents():
        name = re.sub(r"\W", "_", str(document.relative_to(ROOT).with_suffix("")))  # a module name, found once
        together = HEAD.splitlines()
        for number, block in enumerate(python_blocks(document)):
            if is_program(block):
                _write(folder / "pages" / f"{name}_{number}.py", block.at_its_line)
                continue
            lines = textwrap.indent(block.at_its_line, "    ").splitlines()
            together += lines[len(together) :]
        if len(together) > len(HEAD.splitlines()):
            _write(folder / "pages" / f"{name}.py", "\n".join(together) + "\n")
    for block in docstring_blocks():
        name = re.sub(r"\W", "_", block.place.partition("/")[2])
        _write(folder / "docstrings" / f"{name}.py", _docstring_program(block))


def _docstring_program(block: Block) -> str:
    """A block in a function, at its line. The function has the variables that examples may use as parameters."""
    variables = ", ".join(f"{name}: {annotation}" for name, annotation in VARIABLES.items())
    head = ["import aiomodelarts, aiomodelarts.testing", imports(block), f"async def example({variables}) -> None:"]
    lines = textwrap.indent(block.at_its_line, "    ").splitlines()
    return "\n".join(head + lines[len(head) :]) + "\n"


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")

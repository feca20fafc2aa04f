"""Arguments of the command line of the generator."""

import argparse
import functools
from collections.abc import Callable
from pathlib import Path

from .failures import EXIT_CODES

ROOT = Path(__file__).resolve().parent.parent
SPEC = ROOT / "spec"
PACKAGE = ROOT / "generated_client" / "aiomodelarts"
GUIDE = ROOT / "docs" / "operations.md"
SDK_FACTS = ROOT.parent / "shared" / "docs" / "huawei" / "operations.json"


@functools.cache
def command_line() -> argparse.ArgumentParser:
    """Return the parser of the command line, whose option `command` is the name of the command."""
    parser = _command(argparse.ArgumentParser, "Generate the client from spec/.", prog="python -m generator")
    commands = parser.add_subparsers(required=True, metavar="command", dest="command")
    for name, summary in (
        ("bundle", "merge the spec into one OpenAPI document and print it as JSON"),
        ("lint", "lint the spec"),
        ("generate", "lint the spec and replace the generated code"),
        ("check", "check that the generated code matches the spec"),
        ("drift", "compare the spec with the API reference"),
    ):
        command = _command(commands.add_parser, summary, name=name, help=summary)
        command.add_argument("--spec", type=_path, default=SPEC, help="folder of the spec (default: %(default)s)")
        if name in ("generate", "check"):
            command.add_argument(
                "--package", type=_path, default=PACKAGE, help="folder of the package (default: %(default)s)"
            )
        if name == "generate":
            command.add_argument(
                "--no-lint",
                dest="linted",
                action="store_false",
                help="generate without linting a spec that has already passed; needs fewer packages",
            )
        if name == "bundle":
            command.add_argument("--output", type=_path, help="write to this file instead of standard output")
        if name == "drift":
            _add_drift_options(command)
    summary = "compare two versions of the client and list the changes that affect callers"
    command = _command(commands.add_parser, summary, name="changelog", help=summary)
    _add_changelog_options(command)
    summary = "write the reference pages of the documentation site"
    command = _command(commands.add_parser, summary, name="reference", help=summary)
    command.add_argument("output", metavar="OUTPUT", type=_path, help="folder to write the pages to, as Markdown")
    for option, what, default in (
        ("--spec", "folder of the spec", SPEC),
        ("--package", "folder of the package", PACKAGE),
        ("--guide", "guide with the table of resources by area", GUIDE),
    ):
        command.add_argument(option, type=_path, default=default, help=f"{what} (default: %(default)s)")
    summary = "lay out the files of a new resource"
    command = _command(commands.add_parser, summary, name="new-resource", help=summary)
    command.add_argument("name", metavar="NAME", help="name of the resource, a plural such as plant_trials")
    command.add_argument("--root", type=_path, default=ROOT, help="folder of the project (default: %(default)s)")
    summary = "write the tables of the migration guides"
    command = _command(commands.add_parser, summary, name="migration", help=summary)
    command.add_argument(
        "--docs", type=_path, default=ROOT / "docs", help="folder of the documentation (default: %(default)s)"
    )
    command.add_argument("--check", action="store_true", help="write nothing; exit with status 1 if a page differs")
    command.add_argument(
        "--record", type=_path, metavar="DIR", help="first record the SDK of Huawei Cloud in DIR, such as site-packages"
    )
    return parser


def _command(make: Callable[..., argparse.ArgumentParser], summary: str, **settings: str) -> argparse.ArgumentParser:
    """Return a parser whose help shows the exit codes."""
    layout = argparse.RawDescriptionHelpFormatter
    parser = make(**settings, description=summary, epilog=EXIT_CODES, formatter_class=layout)
    parser.add_argument(
        "--traceback", action="store_true", help="print the traceback of a fault instead of writing it to a file"
    )
    return parser


def _path(text: str) -> Path:
    """Return a path. An empty one would be the current folder, as of a shell variable that is not set."""
    if not text:
        raise argparse.ArgumentTypeError("the path is empty")
    return Path(text)


def _add_drift_options(command: argparse.ArgumentParser) -> None:
    source = command.add_mutually_exclusive_group(required=True)
    source.add_argument("--docs", type=_path, metavar="DIR", help="checkout of the API reference")
    source.add_argument("--facts", type=_path, metavar="FILE", help="documented facts as JSON")
    source.add_argument(
        "--sdk",
        nargs="?",
        const="",
        metavar="DIR",
        help="SDK of Huawei Cloud, in a folder such as site-packages; by default, the installed one or the facts in "
        f"../{SDK_FACTS.relative_to(ROOT.parent)}",
    )
    source.add_argument("--sdk-facts", type=_path, metavar="FILE", help="facts of the SDK of Huawei Cloud as JSON")
    command.add_argument(
        "--operation", action="append", default=[], metavar="ID", help="compare only this operation (repeatable)"
    )
    command.add_argument(
        "--resource", action="append", default=[], metavar="TAG", help="compare only this resource (repeatable)"
    )
    command.add_argument(
        "--path",
        action="append",
        default=[],
        metavar="PATH",
        help="compare only operations with this path or below it (repeatable)",
    )
    command.add_argument("--json", action="store_true", help="print JSON")


def _add_changelog_options(command: argparse.ArgumentParser) -> None:
    kinds = "bundle (JSON), spec folder or git revision"
    command.add_argument("old", metavar="OLD", help=f"{kinds} of the earlier version")
    command.add_argument("new", metavar="NEW", help=f"{kinds} of the later version")
    command.add_argument("--json", action="store_true", help="print JSON")
    command.add_argument(
        "--old-tests",
        action="store_true",
        help="type-check the contract tests and examples of OLD with the client of NEW",
    )
    command.add_argument(
        "--present",
        metavar="VERSION",
        help="version number of OLD if it has no package (default: that of this checkout)",
    )
    command.add_argument(
        "--repository", type=_path, default=ROOT, help="git repository of the revisions (default: %(default)s)"
    )
    command.add_argument(
        "--fail-on",
        choices=("breaking", "any"),
        help="exit with status 1 if there are breaking changes, or any changes (default: exit with status 0)",
    )
    _add_code_options(command)
    command.add_argument("--record", action="store_true", help="add the changes as a release to the file of --changes")
    command.add_argument(
        "--changes",
        type=_path,
        metavar="FILE",
        default=PACKAGE / "changes.json",
        help="changes of all releases, which the package ships (default: %(default)s)",
    )


def _add_code_options(command: argparse.ArgumentParser) -> None:
    """Add the options of `python -m aiomodelarts changes`. The package may not be importable before it is generated."""
    command.add_argument(
        "--code",
        action="append",
        type=_path,
        metavar="PATH",
        help="print the places in this code of a user, a file or folder, that the changes concern (repeatable)",
    )
    command.add_argument(
        "--exclude",
        action="append",
        default=[],
        metavar="PATTERN",
        help="name or path in --code to leave out (repeatable)",
    )
    command.add_argument("--sure", action="store_true", help="print only places that the types in the code confirm")
    command.add_argument("--compatible", action="store_true", help="print compatible changes that need attention, too")
    command.add_argument(
        "--no-type-checker", dest="type_checker", action="store_false", help="do not use basedpyright for --code"
    )
    command.add_argument("--sarif", action="store_true", help="print the places in SARIF 2.1.0")

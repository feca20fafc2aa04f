"""Find the calls, arguments, fields and classes of your code that changes of this package concern.

    python -m aiomodelarts changes --from 0.1.0 --code src/

The code is read, never imported or executed. It is read twice: with the declarations of the version that it was written
for, and with this version. What is an error only with this version is reported, and what the changes in `changes.json`
concern. docs/upgrading.md describes the command.
"""

from .command import run

__all__ = ["run"]

# Generated from spec/ by `make generate`; do not edit.
"""The enumeration `DevServerSortKey`."""

from typing import Literal, TypeAlias

from ..core.codec.enumerations import OpenStrEnum


class DevServerSortKey(OpenStrEnum):
    """Field by which dev servers and super nodes are sorted."""

    CREATE_TIME = "createTime"
    UPDATE_TIME = "updateTime"


DevServerSortKeyValue: TypeAlias = Literal["createTime", "updateTime"]
"""Value of a listed member of `DevServerSortKey`, which arguments accept as well."""

"""Being one of a list of texts, with a text of SQL that does not depend on the list's length."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from sqlalchemy import JSON, ColumnElement, Dialect, String, TypeDecorator, bindparam
from sqlalchemy.dialects.postgresql import ARRAY
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import NullType, TypeEngine


class _Texts(TypeDecorator[list[str]]):
    """A list as one value: an array on PostgreSQL, JSON on SQLite."""

    impl = JSON
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        return dialect.type_descriptor(ARRAY(String()) if dialect.name == "postgresql" else JSON())

    def process_bind_param(self, value: Collection[str] | None, _dialect: Dialect) -> list[str]:
        return list(value or ())


class _OneOf(FunctionElement[Any]):
    name = "one_of"
    # Boolean would be compared with 1 on SQLite, past every index.
    type = NullType()
    inherit_cache = True


def one_of(column: ColumnElement[str], parameter: str) -> ColumnElement[Any]:
    """True where a column is one of the texts in a parameter."""
    return _OneOf(column, bindparam(parameter, type_=_Texts()))


@compiles(_OneOf, "sqlite")
def _in_json(element: _OneOf, compiler: SQLCompiler, **settings: Any) -> str:
    column, parameter = (compiler.process(part, **settings) for part in element.clauses)
    return f"{column} IN (SELECT value FROM json_each({parameter}))"  # noqa: S608 both are SQLAlchemy's own text


@compiles(_OneOf, "postgresql")
def _in_array(element: _OneOf, compiler: SQLCompiler, **settings: Any) -> str:
    column, parameter = (compiler.process(part, **settings) for part in element.clauses)
    return f"{column} = ANY ({parameter})"

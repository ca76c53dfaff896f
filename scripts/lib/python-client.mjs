import { schemaName, typeOf } from './python-types.mjs';

/** A client in Python's standard library alone, made of the document: a method an operation, a TypedDict a schema. */
export function pythonClient(document) {
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => typedDict(name, schema));
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => methodOf(method, path, operation)),
  );
  return `${head}\n\n${schemas.join('\n')}\n\n${client}\n${operations.join('\n')}`;
}

function typedDict(name, { properties = {}, required = [] }) {
  const fields = Object.entries(properties).map(([field, schema]) => {
    const type = JSON.stringify(typeOf(schema));
    return `    ${JSON.stringify(field)}: ${required.includes(field) ? type : `NotRequired[${type}]`},\n`;
  });
  return `${schemaName(name)} = TypedDict(${JSON.stringify(schemaName(name))}, {\n${fields.join('')}})`;
}

function methodOf(method, path, { operationId, summary, parameters = [], requestBody, responses }) {
  const of = (place) => parameters.filter((parameter) => parameter.in === place);
  const json = requestBody?.content['application/json'];
  const [type] = Object.keys(requestBody?.content ?? {});
  const body = requestBody && (json ? typeOf(json.schema) : 'bytes');
  const writes = method !== 'get';
  const asked = [
    'self',
    ...of('path').map(({ name, schema }) => `${snake(name)}: ${typeOf(schema)}`),
    ...(body ? [`body: ${body}`] : []),
    ...(writes || of('query').length > 0 ? ['*'] : []),
    ...of('query').map(
      ({ name, schema, required }) => `${snake(name)}: ${typeOf(schema)}${required ? '' : ' | None = None'}`,
    ),
    ...(writes ? ['key: str | None = None', 'version: int | None = None'] : []),
  ];
  const address = path.replace(/\{(\w+)\}/g, (_all, name) => `{_part(${snake(name)})}`);
  const query = of('query').map(({ name }) => `${JSON.stringify(name)}: ${snake(name)}`);
  const given = [
    `${JSON.stringify(method.toUpperCase())}, f${JSON.stringify(address)}`,
    ...(query.length > 0 ? [`query={${query.join(', ')}}`] : []),
    ...(body ? [`body=body, media=${JSON.stringify(type)}`] : []),
    ...(writes ? ['key=key, version=version'] : []),
  ];
  const lines = [`    def ${snake(operationId)}(${asked.join(', ')}) -> ${answerOf(responses)}:`];
  if (summary) lines.push(`        ${JSON.stringify(summary).replace(/^"|"$/g, '"""')}`);
  return `${lines.join('\n')}\n        return self._call(${given.join(', ')})\n`;
}

function answerOf(responses) {
  const [, said] = Object.entries(responses).find(([status]) => status.startsWith('2')) ?? [];
  if (!said?.content) return 'None';
  const json = said.content['application/json'];
  return json ? typeOf(json.schema) : 'bytes';
}

const snake = (name) => {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replace(/\W/g, '_')
    .toLowerCase();
  return keywords.has(words) ? `${words}_` : words;
};
const keywords = new Set(['from', 'class', 'import', 'in', 'is', 'not', 'or', 'and', 'with', 'as', 'def', 'return']);

const head = `"""The API of laurel, for Python 3.11 and later: written by \`npm run python-client\`, never by hand."""
from __future__ import annotations

import json
import uuid
from http.cookiejar import CookieJar
from typing import Any, Literal, NotRequired, TypedDict
from urllib.error import HTTPError
from urllib.parse import quote, urlencode
from urllib.request import HTTPCookieProcessor, Request, build_opener`;

const client = `class Problem(Exception):
    """A refusal (RFC 9457): choose by code; facts say on what it rests, errors which field is wrong."""

    def __init__(self, body: ProblemDto) -> None:
        super().__init__(f"{body['status']} {body['code']}: {body['title']}")
        self.status, self.code = body["status"], body["code"]
        self.facts, self.errors = body["facts"], body["errors"]


def _part(value: object) -> str:
    return quote(str(value), safe="")


class Laurel:
    """Somebody who has signed in. A write gets an Idempotency-Key of its own, unless key names one to be repeated."""

    def __init__(self, base: str, on_behalf_of: str | None = None) -> None:
        self._base, self._on_behalf_of, self._csrf = base.rstrip("/"), on_behalf_of, ""
        self._opener = build_opener(HTTPCookieProcessor(CookieJar()))

    def sign_in(self, account: str, password: str, code: str | None = None) -> MeDto:
        asked = {"account": account, "password": password, **({"code": code} if code else {})}
        me = self._call("POST", "/api/session", body=asked)
        self._csrf = me["csrf"]
        return me

    def _call(self, method: str, path: str, *, query: dict[str, Any] | None = None, body: Any = None,
              media: str = "application/json", key: str | None = None, version: int | None = None) -> Any:
        asked = {name: value for name, value in (query or {}).items() if value is not None}
        headers = {"Accept": "application/json"}
        if method != "GET":
            headers |= {"X-CSRF-Token": self._csrf, "Idempotency-Key": key or str(uuid.uuid4())}
            headers |= {} if version is None else {"If-Match": f'"{version}"'}
            headers |= {"X-On-Behalf-Of": self._on_behalf_of} if self._on_behalf_of else {}
        data = None
        if body is not None:
            data = body if isinstance(body, bytes) else json.dumps(body).encode()
            headers["Content-Type"] = media
        address = self._base + path + ("?" + urlencode(asked) if asked else "")
        try:
            with self._opener.open(Request(address, data, headers, method=method)) as reply:
                told = reply.read()
                return json.loads(told) if "json" in reply.headers.get("Content-Type", "") else told or None
        except HTTPError as error:
            raise Problem(json.loads(error.read())) from None
`;

import 'reflect-metadata';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { getMetadataStorage } from 'class-validator';
import type { ValidationMetadata } from 'class-validator/types/metadata/ValidationMetadata';
import { besideTheBody } from './problems/field-names';
import { fieldRules, nameOfField, shapes } from './problems/field-rules';
import { normalise } from './normalise';
import { Problem, type FieldError } from './problem';
import { validation } from './validation';

const root = join(__dirname, '..');
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'),
);

/** Every rule at every field of whatever is sent to the api. */
let asked: ValidationMetadata[];
beforeAll(async () => {
  for (const name of files.filter((file) => /\.(dto|controller)\.ts$/.test(file))) await import(join(root, name));
  const { validationMetadatas } = getMetadataStorage() as unknown as {
    validationMetadatas: Map<unknown, ValidationMetadata[]>;
  };
  asked = [...validationMetadatas.values()].flat().filter(({ type }) => type !== 'conditionalValidation');
});

const ruleOf = ({ name, type }: ValidationMetadata) => name ?? type;
const classOf = ({ target }: ValidationMetadata) => (target as { name: string }).name;
const english = new Set(
  'must should be property value each the a of or array string number than equal valid undefined'.split(' '),
);
const isVietnamese = (text: string) =>
  /[à-ỹđ]/i.test(text) && !text.split(/[^\p{L}]+/u).some((word) => english.has(word)) && /^\p{Lu}.*[.?]$/su.test(text);

async function faultsOf(metatype: new () => object, body: unknown): Promise<readonly FieldError[]> {
  try {
    await validation.transform(body, { type: 'body', metatype });
    return [];
  } catch (error) {
    return (error as Problem).errors;
  }
}

describe('what is wrong with a field', () => {
  it('is said of every field by a name of its own', () => {
    expect(asked.length).toBeGreaterThan(400);
    const nameless = asked.filter((one) => nameOfField(one.propertyName, [classOf(one)]) === 'mục này');
    expect([...new Set(nameless.map((one) => `${classOf(one)}.${one.propertyName}`))]).toEqual([]);
  });

  it('is said in a sentence by every rule and every pattern that some field asks', () => {
    expect([...new Set(asked.map(ruleOf))].filter((rule) => rule === undefined || !(rule in fieldRules))).toEqual([]);
    const patterns = asked.filter((one) => one.name === 'matches').map(({ constraints }) => String(constraints[0]));
    expect([...new Set(patterns)].filter((pattern) => !(pattern in shapes))).toEqual([]);
  });

  it('is said in Vietnamese, whichever rule of whichever field is broken', () => {
    const said = asked.map((one) => {
      const name = nameOfField(one.propertyName, [classOf(one)]);
      return fieldRules[ruleOf(one)]!({ name, by: one.constraints ?? [], each: one.each });
    });
    expect([...said, ...Object.values(besideTheBody)].filter((text) => !isVietnamese(text))).toEqual([]);
  });

  it('is said in Vietnamese of whatever is sent to whatever class', async () => {
    const classes = new Set(asked.map(({ target }) => target as new () => object));
    for (const of of classes)
      for (const body of [{}, anything(of, 7), anything(of, 'x\u200b?'), anything(of, []), anything(of, {}), 3, 'x'])
        for (const { message, field } of await faultsOf(of, body))
          expect([of.name, field, message, isVietnamese(message)]).toEqual([of.name, field, message, true]);
  });

  it('is one sentence where nothing was typed, and one where it is of another kind', async () => {
    const { GroundDto } = (await import('../dossier/dossier.dto')) as { GroundDto: new () => object };
    const messages = async (body: object) => (await faultsOf(GroundDto, body)).map(({ message }) => message);
    expect(await messages({})).toEqual(['Chưa nhập lý do.']);
    expect(await messages({ ground: '' })).toEqual(['Chưa nhập lý do.']);
    expect(await messages({ ground: 7 })).toEqual(['Lý do phải là chữ.']);
    expect(await messages({ ground: 'ngắn' })).toEqual(['Lý do quá ngắn: nhập ít nhất 10 ký tự.']);
    expect(await messages({ ground: 'x'.repeat(2001) })).toEqual([
      'Lý do quá dài: rút gọn còn nhiều nhất 2.000 ký tự.',
    ]);
  });

  it('names the field within a list and within a field', async () => {
    const { ReturnDto, OpenDossierDto } = await import('../dossier/dossier.dto');
    expect(await faultsOf(ReturnDto, { ground: 'Thiếu giấy tờ', missing: ['', 'x'] })).toEqual([
      {
        field: 'missing',
        rule: 'minLength',
        message: 'Mỗi mục của giấy tờ hoặc điều kiện còn thiếu phải có nội dung.',
      },
    ]);
    const period = { from: '2023-02-30', to: '2023-12-31' };
    const faults = await faultsOf(OpenDossierDto, { period });
    expect(faults.find(({ field }) => field === 'period.from')?.message).toMatch(
      /^Từ ngày phải là một ngày có trong lịch/,
    );
  });

  it('is said so of text that is none and of old encodings', () => {
    const said = (body: unknown) => {
      try {
        normalise(body);
        return '';
      } catch (error) {
        return (error as Problem).errors[0]!.message;
      }
    };
    expect(said({ period: { ground: ['a\u0000'] } })).toBe(
      'Lý do có ký tự không phải là chữ. Xóa ký tự lạ rồi gõ lại.',
    );
    expect(said({ name: 'NguyÔn V¨n H¶i' })).toMatch(/^Tên gõ bằng bảng mã cũ \(TCVN3\).*“Nguyễn Văn Hải”/);
  });

  it('is put into words in one place', () => {
    const elsewhere = files.filter((name) => /\brule: '/.test(readFileSync(join(root, name), 'utf8')));
    expect(elsewhere).toEqual(['candidate/codes.ts']);
  });
});

/** Every field of the class with this value. */
function anything(of: new () => object, value: unknown): object {
  const fields = asked.filter(({ target }) => target === of).map(({ propertyName }) => [propertyName, value]);
  return Object.fromEntries([...fields, ['strange', 1]]);
}

// What a front end does with the types that the contract gives it; the commented errors are those it must get.
import assert from 'node:assert/strict';
import createClient from 'openapi-fetch';
import type { components, paths } from './peldano.js';

type Schemas = components['schemas'];

const [, , baseUrl = ''] = process.argv;
const headers = { 'Accept-Language': 'en' };
const peldano = createClient<paths, `application/${'' | 'ld+' | 'problem+'}json`>({ baseUrl, headers });
const senior = { path: { level: 'senior' } };

function answered<T>({ data, error }: { data?: T; error?: unknown }): T {
  assert.ok(data, JSON.stringify(error));
  return data;
}

const level: Schemas['Level'] = answered(await peldano.GET('/api/levels/{level}', { params: senior }));
assert.equal(level.name, 'Senior Community Manager');
assert.equal(level.from?.level, 'junior');

const required = (asked: { slug: string; required: number }[]) =>
  Object.fromEntries(asked.map(({ slug, required }) => [slug, required]));
const ready: Schemas['Profile'] = { skills: required(level.skills), tasks: required(level.tasks), experience: { junior: 'P1Y' } };
const score = (body: Schemas['Profile']) => peldano.POST('/api/levels/{level}/score', { params: senior, body });

const passed = answered(await score(ready));
assert.equal(passed.verdict, 'meets');
assert.equal(passed.score, 100);

const blocked = answered(await score({ ...ready, skills: { ...ready.skills, empathy: 1 }, experience: { junior: 'P2M' } }));
const blockers = blocked.blockedBy.map((blocker) =>
  blocker.type === 'minimum' ? `${blocker.slug} ${blocker.submitted}` : `experience ${blocker.submitted}`,
);
assert.deepEqual(blockers, ['empathy 1', 'experience P2M']);

const { error, response } = await score({ skills: { empaty: 3 } });
assert.equal(response.status, 422);
assert.equal(error?.errors[0]?.pointer, '#/skills/empaty');
assert.deepEqual(error?.errors[0]?.suggestions.slice(0, 1), ['Empathy']);

const found: string[] = [];
for (let cursor: string | undefined; ; ) {
  const query = { kind: 'aptitude', limit: 7, ...(cursor && { cursor }) } as const;
  const page: Schemas['SkillPage'] = answered(await peldano.GET('/api/skills', { params: { query } }));
  found.push(...page.items.map(({ slug }) => slug));
  if (page.next === undefined) {
    assert.equal(found.length, page.total);
    break;
  }
  cursor = new URL(page.next, baseUrl).searchParams.get('cursor') ?? undefined;
}

const vacancy: Schemas['Vacancy'] = {
  datePosted: '2026-11-22',
  hiringOrganization: { name: 'Ejemplo' },
  jobLocation: [{ address: { addressCountry: 'ES' } }],
};
const posting = answered(await peldano.POST('/api/levels/{level}/job-posting', { params: senior, body: vacancy }));
assert.equal(posting['@type'], 'JobPosting');
assert.equal(posting.hiringOrganization.name, 'Ejemplo');
assert.equal(posting.baseSalary, undefined);

const role = { path: { role: 'community-manager' }, query: { level: 'senior', format: 'md' } } as const;
const texts = createClient<paths, 'text/markdown'>({ baseUrl, headers });
const text: string = answered(await texts.GET('/api/roles/{role}/description', { params: role, parseAs: 'text' }));
assert.match(text, /^## Senior Community Manager\n/);

// @ts-expect-error a proficiency is a number
void ({ skills: { empathy: 'high' } } satisfies Schemas['Profile']);
// @ts-expect-error there is no such kind of skill
void ('talent' satisfies Schemas['SkillKind']);
// @ts-expect-error what is optional is absent, not undefined
void ({ items: [], total: 0, next: undefined } satisfies Schemas['SkillPage']);
// @ts-expect-error a vacancy says since when it is open
void ({ hiringOrganization: { name: 'Ejemplo' } } satisfies Schemas['Vacancy']);

console.log(`TypeScript: ${found.length} aptitudes, ${level.skills.length} skills and ${level.tasks.length} tasks`);

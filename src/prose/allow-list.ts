import { advisory } from '#src/schema/rights.ts';

/**
 * What a property may hold. A list of strings: one of them. `picture` and each of `pictures`:
 * `front`, `fez/star-panel` (that object's main image) or `fez/star-panel/front`.
 */
export type PropType =
  | 'image'
  | 'picture'
  | 'pictures'
  | 'object'
  | 'story'
  | 'lesson'
  | 'person'
  | 'term'
  | 'media'
  | 'region'
  | 'name'
  | 'words'
  | 'language'
  | readonly string[];

export interface PropRule {
  readonly name: string;
  readonly type: PropType;
  readonly required: boolean;
  readonly description: string;
  /** The value as it can be typed between the quotes. */
  readonly example: string;
}

export interface ComponentRule {
  readonly name: string;
  readonly description: string;
  /** `block`: on lines of its own. `inline`: among the words of a paragraph. */
  readonly place: 'block' | 'inline';
  /** What may stand between the opening and the closing tag. */
  readonly children: 'none' | 'inline' | 'blocks';
  readonly childrenRequired: boolean;
  readonly props: readonly PropRule[];
  /** A whole use of the component, ready to copy. */
  readonly example: string;
}

const ofObject: PropRule = {
  name: 'object',
  type: 'object',
  required: false,
  description: 'The object whose image it is; leave it out for an image of this entry.',
  example: 'fez/star-panel',
};

const image: PropRule = {
  name: 'image',
  type: 'image',
  required: true,
  description: 'Id of the image, as in `images:` of its entry.',
  example: 'front',
};

const recording: PropRule = {
  name: 'id',
  type: 'media',
  required: true,
  description: 'Id of the recording, as in `audio:` or `video:` of this entry.',
  example: 'workshop',
};

const compared = 'An image of this entry, another object, or one image of another object.';

/** Every component that a contributed text may place, and all that may be said to each. */
export const proseComponents: readonly ComponentRule[] = [
  {
    name: 'Figure',
    description: 'An image with its credit line, and a caption between the tags.',
    place: 'block',
    children: 'blocks',
    childrenRequired: false,
    props: [image, ofObject],
    example: '<Figure image="front">The panel before its restoration.</Figure>',
  },
  {
    name: 'Detail',
    description:
      'A part of an image, enlarged, with what is to be seen there. Where two or more of one image ' +
      'follow one another, the image moves from part to part beside the words.',
    place: 'block',
    children: 'blocks',
    childrenRequired: true,
    props: [
      image,
      {
        name: 'region',
        type: 'region',
        required: true,
        description:
          'Left, top, width and height, in pixels of the original image or in percent ' +
          '(`10%,20%,30%,40%`); or the id of a region in `regions:` of the image.',
        example: '120,80,400,300',
      },
      ofObject,
    ],
    example:
      '<Detail image="front" region="120,80,400,300">The seal of the maker, upside down.</Detail>',
  },
  {
    name: 'Gallery',
    description: 'Several images side by side, and a caption between the tags.',
    place: 'block',
    children: 'blocks',
    childrenRequired: false,
    props: [
      {
        name: 'images',
        type: 'pictures',
        required: true,
        description: 'Ids of images with commas between; `partner/object/image` for others.',
        example: 'front, back, fez/star-panel/front',
      },
    ],
    example: '<Gallery images="front, back" />',
  },
  {
    name: 'Compare',
    description: 'Two images next to each other, and what to look for between the tags.',
    place: 'block',
    children: 'blocks',
    childrenRequired: false,
    props: [
      {
        name: 'left',
        type: 'picture',
        required: true,
        description: `${compared} It stays on the left in every language.`,
        example: 'front',
      },
      {
        name: 'right',
        type: 'picture',
        required: true,
        description: compared,
        example: 'granada/tile/front',
      },
    ],
    example: '<Compare left="front" right="granada/tile/front">Count the rays.</Compare>',
  },
  {
    name: 'ObjectLink',
    description: 'A link to an object; without words of its own it shows the title.',
    place: 'inline',
    children: 'inline',
    childrenRequired: false,
    props: [
      {
        name: 'to',
        type: 'object',
        required: true,
        description: 'The object, as `partner/object`.',
        example: 'fez/star-panel',
      },
    ],
    example: '<ObjectLink to="fez/star-panel">the panel from Fez</ObjectLink>',
  },
  {
    name: 'StoryLink',
    description: 'A link to a story; without words of its own it shows the title.',
    place: 'inline',
    children: 'inline',
    childrenRequired: false,
    props: [
      {
        name: 'to',
        type: 'story',
        required: true,
        description: 'The story, as `partner/story` or `joint/story`.',
        example: 'joint/blue-roads',
      },
    ],
    example: '<StoryLink to="joint/blue-roads" />',
  },
  {
    name: 'LessonLink',
    description: 'A link to a lesson; without words of its own it shows the title.',
    place: 'inline',
    children: 'inline',
    childrenRequired: false,
    props: [
      {
        name: 'to',
        type: 'lesson',
        required: true,
        description: 'The lesson, as `partner/lesson` or `joint/lesson`.',
        example: 'fez/draw-a-star',
      },
    ],
    example: '<LessonLink to="fez/draw-a-star" />',
  },
  {
    name: 'Quotation',
    description: 'What somebody said or wrote, with the name of the speaker.',
    place: 'block',
    children: 'blocks',
    childrenRequired: true,
    props: [
      {
        name: 'speaker',
        type: 'words',
        required: true,
        description: 'Who speaks, as the name is to be read.',
        example: 'Amina Benali',
      },
      {
        name: 'person',
        type: 'person',
        required: false,
        description: "The speaker's record, as `partner/person`.",
        example: 'fez/amina-benali',
      },
      {
        name: 'lang',
        type: 'language',
        required: false,
        description: 'Language of the quotation, when it is not that of the text.',
        example: 'zgh',
      },
      {
        name: 'source',
        type: 'words',
        required: false,
        description: 'Where it was said or printed.',
        example: 'Interview, 12 March 2026',
      },
    ],
    example: '<Quotation speaker="Amina Benali">We never draw the last star.</Quotation>',
  },
  {
    name: 'Term',
    description: 'A word of the shared glossary, explained where it stands.',
    place: 'inline',
    children: 'inline',
    childrenRequired: false,
    props: [
      {
        name: 'id',
        type: 'term',
        required: true,
        description: 'Id of the glossary entry.',
        example: 'zellij',
      },
    ],
    example: '<Term id="zellij">cut tiles</Term>',
  },
  {
    name: 'Audio',
    description: 'A sound recording with its transcript, and a caption between the tags.',
    place: 'block',
    children: 'blocks',
    childrenRequired: false,
    props: [recording],
    example: '<Audio id="workshop" />',
  },
  {
    name: 'Video',
    description: 'A film with its captions and transcript, and a caption between the tags.',
    place: 'block',
    children: 'blocks',
    childrenRequired: false,
    props: [recording],
    example: '<Video id="workshop" />',
  },
  {
    name: 'Question',
    description: 'A question to the visitors, who may answer it at a venue.',
    place: 'block',
    children: 'blocks',
    childrenRequired: true,
    props: [
      {
        name: 'id',
        type: 'name',
        required: true,
        description: 'A name of your choice that stays the same in all languages.',
        example: 'what-is-blue',
      },
    ],
    example: '<Question id="what-is-blue">What is the oldest blue thing at your home?</Question>',
  },
  {
    name: 'Note',
    description: 'A remark beside the text.',
    place: 'block',
    children: 'blocks',
    childrenRequired: true,
    props: [],
    example: '<Note>The museum closes at noon on Fridays.</Note>',
  },
  {
    name: 'Advisory',
    description: 'A warning before something that may hurt; its own words between the tags.',
    place: 'block',
    children: 'blocks',
    childrenRequired: false,
    props: [
      {
        name: 'kind',
        type: advisory.shape.kind.options,
        required: true,
        description: 'What the warning is about.',
        example: 'human-remains',
      },
    ],
    example: '<Advisory kind="deceased-persons" />',
  },
];

const rules: ReadonlyMap<string, ComponentRule> = new Map(
  proseComponents.map((rule) => [rule.name, rule]),
);

/** The rule of a component by its exact name; `undefined` when texts may not use that name. */
export function componentRule(name: string): ComponentRule | undefined {
  return rules.get(name);
}

/**
 * Components that the parser makes and no contributor may write. `Footnotes` stands at the end of a
 * text; its children are `Footnote` with `number` (its id is `fn-<number>`) and `references` (how
 * often it is cited: `fnref-<number>`, then `fnref-<number>-2` ...). The word above the list, with
 * the id `footnotes`, and the words of the links back are the component's.
 */
export const generatedComponents = ['Footnotes', 'Footnote'] as const;

/** Irregular English verbs and comparisons, a line of forms for each, the base form first. Regular forms share a stem. */
const lines = `
arise arose arisen
become became
begin began begun
blow blew blown
break broke broken
bring brought
build built
buy bought
catch caught
choose chose chosen
come came
deal dealt
draw drew drawn
drive drove driven
eat ate eaten
fall fell fallen
feel felt
fight fought
find found
fly flew flown
forbid forbade forbidden
forget forgot forgotten
freeze froze frozen
get got gotten
give gave given
go went gone
grow grew grown
hear heard
hide hid hidden
hold held
keep kept
know knew known
lead led
leave left
lend lent
lose lost
make made
mean meant
meet met
pay paid
ride rode ridden
rise rose risen
run ran
say said
see saw seen
seek sought
sell sold
send sent
shake shook shaken
shoot shot
shrink shrank shrunk
sink sank sunk
sit sat
speak spoke spoken
spend spent
stand stood
steal stole stolen
strike struck
swear swore sworn
take took taken
teach taught
tell told
think thought
throw threw thrown
understand understood
win won
withdraw withdrew withdrawn
write wrote written
good better best
bad worse worst
man men
woman women
child children
person people`;

/** Other forms of a word, by its base form. */
const forms = new Map(
  lines
    .trim()
    .split('\n')
    .map((line) => {
      const [base, ...others] = line.split(' ');
      return [base!, others];
    }),
);

/** A word and its irregular forms, where it is their base form. */
export const formsOf = (word: string): readonly string[] => [word, ...(forms.get(word) ?? [])];

/** Every base form. */
export const irregular: Iterable<string> = forms.keys();

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';

@ObjectType({ description: 'What officers of a facility often write to families. Read by its staff.' })
@Entity('reply_texts')
export class ReplyText {
  @Field(() => ID)
  @PrimaryColumn('uuid')
  id!: string;

  @Field(() => ID)
  @PrimaryColumn('uuid')
  facilityId!: string;

  @Field(() => String, { description: 'What officers find it by; unique at the facility.' })
  @Column('text')
  title!: string;

  @Field(() => String)
  @Column('text')
  textEn!: string;

  @Field(() => String)
  @Column('text')
  textEs!: string;

  @Field(() => Int, { description: 'Its place in the list.' })
  @Column('integer')
  position!: number;

  @Field(() => Int)
  @Column('integer')
  version!: number;
}
